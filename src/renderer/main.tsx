import './styles/all.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { start } from './app/start.ts';
import { createWorkerEngine } from './compare/worker-engine.ts';

const root = document.getElementById('root');
const api = window.twoPlaces;
if (!root || !api) throw new Error('The window was opened outside of Two Places.');

const worker = new Worker(new URL('./compare/compare-worker.ts', import.meta.url), { type: 'module' });
const services = await start(api, createWorkerEngine(worker), Date.now);
createRoot(root).render(<App services={services} />);
