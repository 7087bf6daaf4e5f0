import { useState } from 'react';
import type { Card } from '../../guidance/card.ts';
import { ALL_CARDS } from '../../guidance/cards/all-cards.ts';
import { foldName } from '../../model/file-name.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Screen } from '../ui/screen.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { CardView } from './card-view.tsx';

/** The guide: every card, to be read without a network. */
export function GuideScreen() {
  const { navigation } = useServices();
  const t = useText('guide');
  const chosen = useStore(navigation, (place) => place.detail);
  const card = ALL_CARDS.find(({ id }) => id === chosen);
  const [search, setSearch] = useState('');
  const { language } = useWords().translator;
  if (card) {
    return (
      <Screen title={card.title}>
        <div>
          <Button look="quiet" onPress={() => navigation.go('guide')}>
            {t('back')}
          </Button>
        </div>
        <CardView card={card} headingLevel={2} />
      </Screen>
    );
  }
  const found = ALL_CARDS.filter((each) => hasWords(each, search));
  return (
    <Screen title={t('title')} lead={language === 'en' ? t('lead') : `${t('lead')} ${t('languageNote')}`}>
      <SearchBox label={t('search')} value={search} onChange={setSearch} />
      <p className="small soft" role="status">
        {found.length === 0 ? t('nothing') : t('shown', { count: found.length })}
      </p>
      <ul className="guide-index">
        {found.map((each) => (
          <li key={each.id}>
            <button type="button" className="guide-entry" onClick={() => navigation.go('guide', each.id)}>
              <span>
                <strong>{each.title}</strong>
                <span className="soft">{each.meaning}</span>
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** Whether every searched word is somewhere in the card. */
export function hasWords(card: Card, search: string): boolean {
  const steps = card.steps.flatMap((group) => group.steps.map((step) => step.text));
  const text = foldName([card.title, card.meaning, card.appliesWhen, ...card.doNot, ...steps].join(' '));
  return foldName(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
