// Tests speak every language without waiting for its words.
import '../src/words/every-language.ts';
