import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { useText } from '../words/use-words.ts';
import { TextToCopy } from './text-to-copy.tsx';

/** What a helper asks first, as a text to copy; without names unless the person wants them in. */
export function HelpSummary() {
  const { engine, answers, info, now } = useServices();
  const t = useText('settings');
  const [iphoneModel, setModel] = useState('');
  const [iosVersion, setVersion] = useState('');
  const [names, setNames] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    const input = { answers: answers.get().answers, appVersion: info.version, iphoneModel, iosVersion, today: now() };
    setText(await engine.supportSummary({ ...input, redact: !names }));
  };
  return (
    <section className="card stack" aria-label={t('helpTitle')}>
      <div className="stack-tight">
        <h2>{t('helpTitle')}</h2>
        <p className="soft">{t('helpHint')}</p>
      </div>
      <div className="fields">
        <TextField className="field" value={iphoneModel} onChange={setModel}>
          <Label>{t('helpModel')}</Label>
          <Input />
        </TextField>
        <TextField className="field" value={iosVersion} onChange={setVersion}>
          <Label>{t('helpVersion')}</Label>
          <Input />
        </TextField>
      </div>
      <Switch label={t('helpNames')} isOn={names} onChange={setNames} />
      <div>
        <Button onPress={() => void make()}>{t('helpMake')}</Button>
      </div>
      {text !== null && <TextToCopy label={t('helpText')} text={text} suggestedName="two-places-help" />}
    </section>
  );
}
