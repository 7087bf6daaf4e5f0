import { open } from 'node:fs/promises';
import path from 'node:path';
import { type Certificate, readCertificate } from '../report/certificate/certificate.ts';
import { readAttached } from '../report/certificate/pdf-attachment.ts';
import { safeName } from '../words/safe-name.ts';
import { sayCount, sayMoment } from '../words/say-values.ts';
import type { Say } from '../words/words.ts';
import { CommandFailure, systemCodeOf } from './failure.ts';
import type { CertificateOptions } from './options/command.ts';
import { EXIT, type Terminal, write } from './terminal.ts';

/** A certificate is one page; more than this is another PDF. */
const LARGEST = 32 * 1024 * 1024;

/**
 * `two-places verify CERTIFICATE.pdf`: what the certificate said, and whether its time has come. Exit 0 while it holds, 2 when
 * it has ended, 3 when it cannot be read. That nobody changed the file cannot be seen from it.
 */
export async function certificateCommand(terminal: Terminal, say: Say, { file }: CertificateOptions): Promise<number> {
  const name = path.basename(file);
  const bytes = await readWhole(path.resolve(terminal.cwd, file), name);
  const attached = readAttached(bytes);
  const certificate = attached === null ? null : readCertificate(attached);
  if (certificate === null) throw new CommandFailure({ code: 'certificate-none', path: name });
  const holds =
    terminal.now() < Date.parse(certificate.expires) && terminal.now() >= Date.parse(certificate.madeAt) - 600_000;
  await write(terminal.stdout, textOf(say, certificate, holds));
  return holds ? EXIT.yes : EXIT.cannotTell;
}

async function readWhole(file: string, name: string): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST) throw new CommandFailure({ code: 'certificate-none', path: name });
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const code = systemCodeOf(error);
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new CommandFailure({ code: missing ? 'certificate-missing' : 'read-failed', path: name });
  }
}

function textOf(say: Say, certificate: Certificate, holds: boolean): string {
  const when = (iso: string): string => sayMoment(say, Date.parse(iso));
  const { listed, phonePhotos, phoneVideos, expires, madeAt, appVersion, lists, places, points, blindSpots } =
    certificate;
  return [
    say('report.certificate-yes'),
    say('report.certificate-counts', { count: listed }),
    say('report.made', { moment: when(madeAt), version: appVersion }),
    say(holds ? 'report.certificate-until' : 'report.certificate-ended', { when: when(expires) }),
    ...(holds ? [say('report.certificate-ends')] : []),
    say('report.certificate-phone', {
      photos: sayCount(say, phonePhotos, 'photos'),
      videos: sayCount(say, phoneVideos, 'videos'),
    }),
    '',
    `${say('report.certificate-checked')}:`,
    ...lists.map(({ name, asOf }) => `  ${say('report.certificate-list')}: ${safeName(name)}, ${when(asOf)}`),
    ...places.map(({ name, asOf }) => `  ${say('report.certificate-place')}: ${safeName(name)}, ${when(asOf)}`),
    '',
    `${say('report.certificate-points', { count: points.length })}:`,
    ...points.map(({ text }) => `  ${safeName(text, 2_000)}`),
    '',
    `${say('report.certificate-blind')}:`,
    ...blindSpots.map((text) => `  ${safeName(text, 2_000)}`),
    '',
    say('report.certificate-unsigned'),
    '',
  ].join('\n');
}
