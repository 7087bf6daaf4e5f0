import type { Card } from '../card.ts';
import { on, step } from './steps.ts';

export const ASK_FOR_HELP: Card = {
  id: 'ask-for-help',
  title: 'Ask somebody for help',
  meaning:
    'A helper needs a few facts: the iPhone model, the iOS version, what Settings shows, the totals and the gaps. This app writes them down for you. Names of photos and folders are left out unless you ask for them.',
  appliesWhen: 'You are stuck, or want to ask in a forum or at Apple Support.',
  notToBeConfusedWith: 'Sending your photos. The summary has numbers only.',
  steps: [
    on(
      'any',
      step('Open the support summary and read it.', 'Two Places', 'Help', 'Support summary'),
      step('Add the model and version of your phone.', 'Settings', 'General', 'About'),
      step('Copy it and paste it where you ask.'),
    ),
  ],
  doNot: ['Never give your password or a sign-in code to anybody.'],
  seeThatItWorked: 'You can read the whole summary and find nothing in it that you would not say aloud.',
  sources: [],
  weDoNotKnow: ['We do not know who will read what you post. Read it before you send it.'],
  sections: [13],
};
