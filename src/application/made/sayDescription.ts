import type { DescribedCell, SheetDescription } from '../../domain/sheet/SheetDescription';

function sayCell<Text>(cell: DescribedCell<Text>, say: (text: Text) => string): DescribedCell<string> {
  const { content, style } = cell;
  if (content.kind !== 'text' && content.kind !== 'link') return { content, style };
  return { content: { ...content, text: say(content.text) }, style };
}

/** Turns the codes of a layout into text: the one place where a sheet's description meets a language. */
export function sayDescription<Text>(
  description: SheetDescription<Text>,
  say: (text: Text) => string,
): SheetDescription {
  const { footer } = description.print;
  return {
    ...description,
    name: say(description.name),
    rows: description.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => sayCell(cell, say)) })),
    print: {
      ...description.print,
      footer: {
        ...(footer.left === undefined ? {} : { left: say(footer.left) }),
        ...(footer.center === undefined ? {} : { center: say(footer.center) }),
        ...(footer.right === undefined ? {} : { right: say(footer.right) }),
      },
    },
  };
}
