import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A key and a certificate for this run alone. Made by openssl, since Node makes none. */
export const makeCertificate = (): { key: Buffer; cert: Buffer } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuulluksi-certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const words = ['req', '-x509', ...curve, '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  try {
    execFileSync('openssl', [...words, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (reason) {
    throw new Error('This measurement needs openssl on the machine.', { cause: reason });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** How an origin compresses; many hosts only gzip. */
export type Encoding = 'br' | 'gzip';

const compress = (encoding: Encoding, body: Buffer | string, quality: number): Buffer =>
  encoding === 'gzip'
    ? gzipSync(body, { level: Math.min(quality, 9) })
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** What a server answers from memory, by path. */
export class Answers {
  readonly #answers = new Map<string, { type: string; body: Buffer }>();

  constructor(private readonly encoding: Encoding) {}

  put(address: string, type: string, body: string): void {
    this.#answers.set(address, { type, body: compress(this.encoding, body, 11) });
  }

  send(address: string, response: Http2ServerResponse): boolean {
    const answer = this.#answers.get(address);
    if (!answer) return false;
    response.writeHead(200, {
      'content-type': answer.type,
      'content-encoding': this.encoding,
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    });
    response.end(answer.body);
    return true;
  }
}

const ofOneConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

/** Hands a read on to the server behind, and its answer back, compressed as a proxy in front of it would do. */
const handOn = (
  behind: string,
  encoding: Encoding,
  { url, method }: Http2ServerRequest,
  response: Http2ServerResponse,
): void => {
  const headers = { 'accept-encoding': encoding, accept: '*/*' };
  const call = request(`${behind}${url}`, { method, headers }, answer => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      const body = Buffer.concat(parts);
      const kept = Object.entries(answer.headers).filter(([name]) => !ofOneConnection.has(name));
      const already = answer.headers['content-encoding'] !== undefined;
      response.writeHead(answer.statusCode ?? 502, {
        ...Object.fromEntries(kept),
        'content-encoding': answer.headers['content-encoding'] ?? encoding,
      });
      response.end(already ? body : compress(encoding, body, 5));
    });
  });
  call.on('error', () => response.writeHead(502).end());
  call.end();
};

export interface Origin {
  origin: string;
  answers: Answers;
  close: () => void;
}

/** An origin over HTTP/2 and TLS: what it holds in memory, and the rest from the server behind it, if there is one. */
export const openOrigin = async (
  certificate: { key: Buffer; cert: Buffer },
  behind?: string,
  encoding: Encoding = 'br',
): Promise<Origin> => {
  const answers = new Answers(encoding);
  const server = createSecureServer(certificate, (asked, response) => {
    if (answers.send(asked.url, response)) return;
    if (behind) handOn(behind, encoding, asked, response);
    else response.writeHead(404).end();
  });
  // A browser that closes its page breaks its connection off.
  server.on('sessionError', () => undefined);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, answers, close: () => server.close() };
};
