import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Site {
  port: number;
  close(): Promise<void>;
}

/** Serves a folder on loopback, each HTML file in the charset that its own `<meta>` names. */
export async function serve(folder: string): Promise<Site> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
    const file = resolve(root, `.${path}`);
    try {
      if (!file.startsWith(root + sep)) throw new Error('outside the folder');
      const bytes = await readFile(file);
      response.writeHead(200, {
        'content-type': contentType(file, bytes),
        'cache-control': 'no-store',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

function contentType(file: string, bytes: Buffer): string {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (type !== 'text/html') return type;
  const charset = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    bytes.subarray(0, 1024).toString('latin1'),
  );
  return `${type}; charset=${charset?.[1] ?? 'utf-8'}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
