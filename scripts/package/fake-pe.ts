// A Windows program that does nothing: just enough of a PE file (64 bit) that electron-builder can put an icon, a version
// and the seal of the archive into its resources. Offsets and meanings: https://learn.microsoft.com/windows/win32/debug/pe-format

const HEADERS = 0x400;
const ALIGNMENT = 0x200;
const PAGE = 0x1000;
const PE_AT = 0x80;
const OPTIONAL_AT = PE_AT + 24;
const OPTIONAL_SIZE = 240;

/** The bytes of a program with one section, which holds `content`. */
export function fakeProgram(content: Buffer): Buffer {
  const rawSize = Math.ceil(content.length / ALIGNMENT) * ALIGNMENT;
  const bytes = Buffer.alloc(HEADERS + rawSize);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(PE_AT, 0x3c);
  bytes.write('PE\0\0', PE_AT, 'latin1');
  // File header: AMD64, one section, its optional header, executable and aware of large addresses.
  bytes.writeUInt16LE(0x8664, PE_AT + 4);
  bytes.writeUInt16LE(1, PE_AT + 6);
  bytes.writeUInt16LE(OPTIONAL_SIZE, PE_AT + 20);
  bytes.writeUInt16LE(0x0022, PE_AT + 22);
  optionalHeader(bytes.subarray(OPTIONAL_AT, OPTIONAL_AT + OPTIONAL_SIZE), content.length);
  sectionHeader(bytes.subarray(OPTIONAL_AT + OPTIONAL_SIZE), content.length, rawSize);
  content.copy(bytes, HEADERS);
  return bytes;
}

function optionalHeader(header: Buffer, size: number): void {
  header.writeUInt16LE(0x20b, 0); // PE32+
  header.writeUInt32LE(PAGE, 16); // entry point
  header.writeBigUInt64LE(0x140000000n, 24); // image base
  header.writeUInt32LE(PAGE, 32); // alignment in memory
  header.writeUInt32LE(ALIGNMENT, 36); // alignment in the file
  header.writeUInt16LE(10, 48); // Windows 10
  header.writeUInt32LE(PAGE + Math.ceil(size / PAGE) * PAGE, 56); // size in memory
  header.writeUInt32LE(HEADERS, 60);
  header.writeUInt16LE(2, 68); // a program with windows
  header.writeUInt32LE(16, 108); // data directories, all empty
}

function sectionHeader(header: Buffer, size: number, rawSize: number): void {
  header.write('.text\0\0\0', 0, 'latin1');
  header.writeUInt32LE(size, 8);
  header.writeUInt32LE(PAGE, 12);
  header.writeUInt32LE(rawSize, 16);
  header.writeUInt32LE(HEADERS, 20);
  header.writeUInt32LE(0x60000020, 36); // code, executable, readable
}
