import { isCardId } from '../../guidance/cards/all-plans.ts';
import { isHelpTopic } from '../../guidance/help/topics.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { GuidePageScreen } from './guide-page-screen.tsx';
import './help.css';
import { HelpHome } from './help-home.tsx';
import { TopicScreen } from './topic-screen.tsx';

/** Help: everything that the app knows, to be read without a network; and how to ask somebody. */
export function HelpScreen() {
  const { navigation } = useServices();
  const topic = useStore(navigation, ({ route }) => (route.screen === 'help' ? (route.topic ?? null) : null));
  if (topic !== null && isHelpTopic(topic)) return <TopicScreen key={topic} topic={topic} />;
  if (topic !== null && (topic === 'tomorrow' || isCardId(topic))) return <GuidePageScreen key={topic} topic={topic} />;
  return <HelpHome showsDiagnostics={topic === 'diagnostics'} />;
}
