import './styles/all.css';
import { createRoot } from 'react-dom/client';
import { startWorker } from './engine/start-worker.ts';
import { createWorkerEngine } from './engine/worker-engine.ts';
import { App } from './shell/app.tsx';
import { createWorlds, type EngineHandle } from './state/worlds.ts';

const root = document.getElementById('root');
const api = window.twoPlaces;
if (!root || !api) throw new Error('The window was opened outside of Two Places.');

const newEngine = (): EngineHandle => {
  const worker = startWorker();
  return { engine: createWorkerEngine(worker), end: () => worker.terminate() };
};
// Not awaited at the top: the first words are a file of their own that imports this one, and each would wait for the other.
void createWorlds(api, newEngine, Date.now).then((worlds) => createRoot(root).render(<App worlds={worlds} />));
