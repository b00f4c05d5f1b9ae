import { createCommandServices } from './createCommandServices';
import { ribbonCommand } from './ribbonCommand';
import { ribbonJobs } from './ribbonJobs';

/** Names the ribbon's functions to Office; the names are the manifest's. Opened outside Excel there is nothing to name. */
async function associate(): Promise<void> {
  if (typeof Office === 'undefined') return;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return;
  const chinese = Office.context.displayLanguage.toLowerCase().startsWith('zh');
  const services = createCommandServices(chinese ? 'zh-CN' : 'en-US');
  for (const job of ribbonJobs)
    Office.actions.associate(job, (event: Office.AddinCommands.Event) => {
      const completed = () => {
        event.completed();
      };
      void ribbonCommand(job, { completed }, services);
    });
}

void associate();
