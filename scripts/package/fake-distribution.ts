import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { fakeProgram } from './fake-pe.ts';

// Distributions of Electron that contain nothing of Electron: just enough for electron-builder's `--dir` and for reading
// fuses. With them the packaging is checked on a machine that cannot have the real one.

/** What `@electron/fuses` looks for in the binary: a marker, the version of the wire, the number of fuses, their states. */
const MARKER = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_WIRE = Buffer.concat([Buffer.from(MARKER), Buffer.from([1, 9]), Buffer.from('101111001')]);

function writer(root: string) {
  return (file: string, data: string | Buffer = 'x', mode?: number): void => {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, data);
    if (mode !== undefined) chmodSync(target, mode);
  };
}

/** A distribution for Linux in `root`. */
export function makeFakeLinux(root: string, version: string): void {
  const put = writer(root);
  put('electron', Buffer.concat([Buffer.from('\x7fELF fake\0'), FUSE_WIRE, Buffer.from('\0end')]), 0o755);
  put('chrome-sandbox', 'x', 0o755);
  put('chrome_crashpad_handler', 'x', 0o755);
  put('version', version);
  for (const locale of ['en-US', 'de', 'fr']) put(`locales/${locale}.pak`);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'resources.pak', 'libffmpeg.so']) put(file);
  for (const file of ['v8_context_snapshot.bin', 'snapshot_blob.bin', 'chrome_100_percent.pak']) put(file);
}

function infoPlist(executable: string, id: string): string {
  const strings: Readonly<Record<string, string>> = {
    CFBundleExecutable: executable,
    CFBundleIdentifier: id,
    CFBundleName: executable,
    CFBundlePackageType: 'APPL',
    NSMicrophoneUsageDescription: 'as Electron brings it',
    NSCameraUsageDescription: 'as Electron brings it',
  };
  const entries = Object.entries(strings).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0"><dict>${entries.join('')}</dict></plist>`,
  ].join('\n');
}

/** A distribution for macOS in `root`: the app, its framework and its four helpers. */
export function makeFakeMac(root: string, version: string): void {
  const contents = path.join(root, 'Electron.app', 'Contents');
  const put = writer(contents);
  writer(root)('version', version);
  put('Info.plist', infoPlist('Electron', 'com.github.Electron'));
  put('MacOS/Electron', 'x', 0o755);
  put('Resources/electron.icns');
  const framework = 'Frameworks/Electron Framework.framework';
  put(`${framework}/Versions/A/Electron Framework`, Buffer.concat([Buffer.from('fake\0'), FUSE_WIRE]), 0o755);
  for (const locale of ['en', 'de', 'fr']) put(`${framework}/Versions/A/Resources/${locale}.lproj/locale.pak`);
  symlinkSync('Versions/A/Electron Framework', path.join(contents, framework, 'Electron Framework'));
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const name = `Electron Helper${kind}`;
    put(`Frameworks/${name}.app/Contents/Info.plist`, infoPlist(name, 'com.github.Electron.helper'));
    put(`Frameworks/${name}.app/Contents/MacOS/${name}`, 'x', 0o755);
  }
}

/** The program with the one version resource that electron-builder expects, in US English. */
function withVersion(program: Buffer): Buffer {
  const executable = NtExecutable.from(program);
  const resources = NtExecutableResource.from(executable);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 0x0409, codepage: 1200 }, { ProductName: 'Electron', FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}

/** A distribution for Windows in `root`. */
export function makeFakeWindows(root: string, version: string): void {
  const put = writer(root);
  put(
    'electron.exe',
    withVersion(fakeProgram(Buffer.concat([Buffer.from('fake\0'), FUSE_WIRE, Buffer.from('\0end')]))),
  );
  put('version', version);
  for (const locale of ['en-US', 'de', 'fr']) put(`locales/${locale}.pak`);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'resources.pak', 'ffmpeg.dll']) put(file);
  for (const file of ['v8_context_snapshot.bin', 'snapshot_blob.bin', 'chrome_100_percent.pak']) put(file);
}
