import { writePages } from './docs/generatedPages';

writePages().then((files) => console.log(files.join('\n')));
