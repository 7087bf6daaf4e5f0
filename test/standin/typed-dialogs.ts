import { createInterface } from 'node:readline/promises';

// Dialogs of the preview: there is no dialog of the system, so the path is typed into the terminal. An empty line cancels.

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}

/** Both ways of calling a dialog: with a window first, or without. */
function optionsOf(args: readonly unknown[]): { title?: string; defaultPath?: string; message?: string } {
  return (args.at(-1) ?? {}) as { title?: string; defaultPath?: string; message?: string };
}

export const typedDialogs = {
  showOpenDialog: async (...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> => {
    const answer = await ask(`${optionsOf(args).title ?? 'Open'} (path, or nothing to cancel): `);
    return { canceled: answer === '', filePaths: answer === '' ? [] : [answer] };
  },
  showSaveDialog: async (...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> => {
    const { defaultPath = '' } = optionsOf(args);
    const answer = await ask(`Save as (path, or nothing to cancel; suggested: ${defaultPath}): `);
    return { canceled: answer === '', filePath: answer };
  },
  showMessageBox: async (...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
    console.log(optionsOf(args).message ?? '');
    return { response: 0, checkboxChecked: false };
  },
};
