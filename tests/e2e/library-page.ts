import type { Page } from 'playwright';
import type { Stage } from './extension.ts';
import type { exportedFile } from './library-content.ts';

/** Takes a file into the store on the options page, which it returns. */
export async function importInto(
  stage: Stage,
  file: ReturnType<typeof exportedFile>,
): Promise<Page> {
  const options = await stage.context.newPage();
  await options.goto(`${stage.origin}/options.html`);
  await options.locator('input[type=file]').setInputFiles(file);
  await options.getByRole('button', { name: '导入', exact: true }).last().click();
  await options
    .getByText(/已导入/)
    .first()
    .waitFor();
  return options;
}
