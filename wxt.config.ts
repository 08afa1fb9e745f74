import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** What the parser is made of: its own files and what they import. */
const PARSER_FOLDERS = ['lib/notice', 'lib/text'];

/** A hash of the parser's sources: the library reads its texts again when a build has another one. */
function parserIdentity(): string {
  const files = PARSER_FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  // The lock: the parser's packages bring dictionaries.
  const hash = createHash('sha256');
  for (const file of [...files.sort(), 'package-lock.json']) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact()],
    define: { __PARSER_IDENTITY__: JSON.stringify(parserIdentity()) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      {
        matches: ['*://*.gov.cn/*'],
        js: ['detector.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
    action: {
      default_title: '__MSG_actionTitle__',
      // Grey until a notice is read.
      default_icon: Object.fromEntries([16, 32, 48].map((size) => [size, `icon/grey-${size}.png`])),
    },
    // Not Alt+Shift+P: Chromium keeps that one for itself and assigns nothing.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; connect-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'policylens@policylens.local',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
