import type { Catalogue } from '../catalogue.ts';
import { answers, verdict } from './answers.ts';
import { basics } from './basics.ts';
import { coverage, differences, evidence } from './evidence.ts';
import { gaps } from './gaps.ts';
import { ledger } from './ledger.ts';
import { notes } from './notes.ts';
import { pair } from './pair.ts';
import { patterns } from './patterns.ts';
import { places, views } from './places.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { report } from './report.ts';
import { terminal } from './terminal.ts';
import { whereabouts } from './whereabouts.ts';
import { window } from './window.ts';

export const catalogue: Catalogue = {
  problems,
  notes,
  ledger,
  gaps,
  evidence,
  coverage,
  differences,
  patterns,
  places,
  views,
  answers,
  verdict,
  reasons,
  basics,
  report,
  terminal,
  whereabouts,
  window,
  pair,
};
