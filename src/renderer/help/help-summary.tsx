import { useState } from 'react';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Switch } from '../ui/switch.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { TextToCopy } from './text-to-copy.tsx';

/** The way to a summary for somebody who helps. */
export function HelpSummary() {
  const t = useText('help');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card pad stack mid" aria-labelledby="ask">
      <h2 id="ask">{t('ask')}</h2>
      <p className="soft">{t('askMore')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t('askMake')}</Button>
      </div>
      <Sheet title={t('askText')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <SummaryForm />
      </Sheet>
    </section>
  );
}

/** What a helper asks first, as a text to copy; without names unless the person wants them in. */
function SummaryForm() {
  const { engine, answers, info, now } = useServices();
  const t = useText('help');
  const [iphoneModel, setModel] = useState('');
  const [iosVersion, setVersion] = useState('');
  const [names, setNames] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const { language } = useWords().translator;
  const make = async (): Promise<void> => {
    const input = {
      answers: answers.get().answers,
      appVersion: info.version,
      iphoneModel,
      iosVersion,
      today: now(),
      language,
    };
    setText(await engine.supportSummary({ ...input, redact: !names }));
  };
  return (
    <div className="stack">
      <div className="row">
        <TextField label={t('askModel')} value={iphoneModel} onChange={setModel} />
        <TextField label={t('askVersion')} value={iosVersion} onChange={setVersion} />
      </div>
      <Switch
        label={t('askNames')}
        isOn={names}
        onChange={(isOn) => {
          setNames(isOn);
          // A text that was made before says otherwise than the switch.
          setText(null);
        }}
      />
      {text === null ? (
        <div>
          <Button look="primary" onPress={() => void make()}>
            {t('askNow')}
          </Button>
        </div>
      ) : (
        <TextToCopy label={t('askText')} text={text} suggestedName="two-places-help" takesFocus />
      )}
    </div>
  );
}
