import { configure } from '@testing-library/react';

/** A limit for what never comes, not a measure of speed: the usual second passes on a busy machine. */
configure({ asyncUtilTimeout: 60_000 });
