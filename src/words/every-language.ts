// Brings the words of every language at once, for the terminal command and the tests.
import { catalogue as german } from './de/catalogue.ts';
import { catalogue as english } from './en/catalogue.ts';
import { addWords } from './words.ts';

addWords('en', english);
addWords('de', german);
