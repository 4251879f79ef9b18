import { forgetSeed } from './seededDemo';

export default function finishDemo(): void {
  forgetSeed();
}
