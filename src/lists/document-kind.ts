/** What a text is when it is a document of a program and no list, for a message; null when it may be a list. */
export function documentKind(text: string): string | null {
  const start = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^\{\\rtf/.test(start)) return 'RTF';
  if (/^%PDF/.test(start)) return 'PDF';
  if (/^(?:<!doctype html|<html|<head|<body|<table)\b/i.test(start)) return 'HTML';
  if (/^<\?xml[^>]*>\s*(?:<!--.*?-->\s*)*<!doctype plist/is.test(start)) return 'property list';
  if (/^<\?xml[^>]*>[\s\S]*<html\b/i.test(start)) return 'HTML';
  if (/^<\?xml[^>]*>[\s\S]*(?:urn:schemas-microsoft-com:office:spreadsheet|office:spreadsheet)/i.test(start))
    return 'Excel';
  if (/^<\?xml\b|^<svg\b/i.test(start)) return 'XML';
  return null;
}
