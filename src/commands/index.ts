import { createCommandServices } from './createCommandServices';
import { recalculateCommand } from './recalculateCommand';

/** Names the ribbon's functions to Office; the names are the manifest's. Opened outside Excel there is nothing to name. */
async function associate(): Promise<void> {
  if (typeof Office === 'undefined') return;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return;
  const chinese = Office.context.displayLanguage.toLowerCase().startsWith('zh');
  const services = createCommandServices(chinese ? 'zh-CN' : 'en-US');
  Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => {
    void recalculateCommand(
      {
        completed: () => {
          event.completed();
        },
      },
      services,
    );
  });
}

void associate();
