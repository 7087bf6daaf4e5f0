import { app } from './window/app.ts';
import { folderComparison } from './window/folder-comparison.ts';
import { know } from './window/know.ts';
import { overview } from './window/overview.ts';
import { phone } from './window/phone.ts';
import { welcome } from './window/welcome.ts';

/** The words of Welcome, Overview and what stands around every screen. */
export const firstScreens = {
  app,
  know,
  overview,
  folderComparison,
  phone,
  welcome,
};
