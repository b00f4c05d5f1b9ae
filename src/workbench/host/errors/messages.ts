import type { ErrorCode } from './ErrorCode';

/** Excel's own sentences for its codes, in the host's two languages. Panes should go by the code. */
const sentences: Readonly<Record<ErrorCode, readonly [chinese: string, english: string]>> = {
  AccessDenied: ['您无法执行所请求的操作。', 'You cannot perform the requested operation.'],
  ApiNotFound: ['找不到你尝试使用的 API。', 'The API you are trying to use could not be found.'],
  FilteredRangeConflict: [
    '尝试的操作与筛选的区域冲突。',
    'The attempted operation conflicts with a filtered range.',
  ],
  GeneralException: ['处理请求时出现内部错误。', 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [
    '插入或删除操作导致冲突。',
    'The insert or delete operation attempted resulted in a conflict.',
  ],
  InvalidArgument: [
    '参数无效、缺少或格式不正确。',
    'The argument is invalid or missing or has an incorrect format.',
  ],
  InvalidOperation: ['尝试对该对象执行的操作无效。', 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [
    'Excel 处于单元格编辑模式。请按 Enter 或 Tab 或者选择其他单元格以退出编辑模式，然后重试。',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  InvalidReference: ['此引用对于当前操作无效。', 'This reference is not valid for the current operation.'],
  InvalidSelection: ['当前选定内容对于此操作无效。', 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: ['所创建的资源已存在。', 'The resource being created already exists.'],
  ItemNotFound: ['请求的资源不存在。', "The requested resource doesn't exist."],
  MergedRangeConflict: [
    '无法完成该操作：表格不能与合并单元格重叠。',
    "Cannot complete the operation: a table can't overlap with merged cells.",
  ],
  NotImplemented: ['未实现所请求的功能。', "The requested feature isn't implemented."],
  RangeExceedsLimit: [
    '区域中的单元格数已超过最大支持数量。',
    'The cell count in the range has exceeded the maximum supported number.',
  ],
  UnsupportedOperation: ['不支持正在尝试的操作。', 'The operation being attempted is not supported.'],
};

/** The sentence for a code: Chinese for any `zh` locale, else English. */
export function messageOf(code: ErrorCode, locale: string): string {
  const [chinese, english] = sentences[code];
  return locale.toLowerCase().startsWith('zh') ? chinese : english;
}

/** The status Excel sends with a code; codes left out get 500. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  AccessDenied: 401,
  InvalidArgument: 400,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
};

export function statusOf(code: ErrorCode): number {
  return statuses[code] ?? 500;
}
