import { safeName } from '../../words/safe-name.ts';
import { FOUND_ICONS, useFinds } from '../overview/found-places.tsx';
import { PhoneReading } from '../phone/phone-reading.tsx';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';

/** What could be added: looked for by name only, and nothing is opened before the person says so. */
export function Suggestions() {
  const { places, lists, phone, navigation } = useServices();
  const t = useText('library');
  const { found, phones } = useFinds();
  return (
    <>
      {found.length + phones.length > 0 && (
        <section className="stack mid" aria-labelledby="found-not-added">
          <h2 id="found-not-added">{t('found')}</h2>
          <ul className="suggestions">
            {phones.map(({ id, device, problem }) => (
              <li key={id} className="card suggestion">
                <Icon name="phone" />
                <div>
                  <h3 className="file-name">{device.name === null ? t('phonePlugged') : safeName(device.name)}</h3>
                  <p className="detail">{t('phonePluggedMore')}</p>
                </div>
                {problem === null ? (
                  <Button onPress={() => void phone.read(id)}>{t('read')}</Button>
                ) : (
                  <Button onPress={() => navigation.go({ screen: 'library-list' })}>{t('showMeHow')}</Button>
                )}
              </li>
            ))}
            {found.map(({ id, kind, label }) => (
              <li key={id} className="card suggestion">
                <Icon name={FOUND_ICONS[kind]} />
                <div>
                  <h3 className="file-name">{safeName(label)}</h3>
                  <p className="detail">{t(`found-${kind}`)}</p>
                </div>
                <Button
                  more={safeName(label)}
                  onPress={() => {
                    void places.addFound(id);
                    // A library of a Mac knows all of iCloud as well.
                    if (kind === 'photos-library') void lists.addFoundLibrary(id);
                  }}
                >
                  {t('add')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PhoneReading />
    </>
  );
}
