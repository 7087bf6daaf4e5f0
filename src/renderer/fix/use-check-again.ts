import { useServices } from '../state/services.ts';

/** Looks at all places again and compares anew. What is done goes from the tasks by itself. */
export function useCheckAgain(): () => void {
  const { places, check } = useServices();
  return () => {
    void places.scanAll();
    void check.refresh();
  };
}
