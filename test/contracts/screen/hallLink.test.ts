import { hallFragment, readHallFragment } from '../../../contracts/screen/hallLink';

const token = 'd2a1c0ffee5eed00aa11bb22cc33dd44ee55ff6677889900';

test.each([null, 'https://one.example/screen', 'http://127.0.0.1:8080/screen', 'http://localhost/screen'])(
  'a link to %s is read as it was written',
  (at) => expect(readHallFragment(hallFragment({ token, at }))).toEqual({ token, at }),
);

test('an address that ends in a stroke is the same', () => {
  expect(readHallFragment(hallFragment({ token, at: 'https://one.example/screen/' }))).toEqual({
    token,
    at: 'https://one.example/screen',
  });
});

test.each([
  ['nothing', ''],
  ['no token', '#at=https://one.example/screen'],
  ['a short token', '#token=abc'],
  ['a token with other signs', `#token=${token}%0Ax`],
  ['an address without encryption', hallFragment({ token, at: 'http://one.example/screen' })],
  ['an address that only begins like this machine', hallFragment({ token, at: 'http://localhost.one.example/' })],
  ['somebody else’s address behind a name', hallFragment({ token, at: 'https://hall@one.example/' })],
  ['no address at all', hallFragment({ token, at: 'javascript:alert(1)' })],
  ['a broken sign', `#token=${token}&at=%E4%A`],
])('%s opens nothing, and no token is sent', (_name, fragment) => expect(readHallFragment(fragment)).toBeNull());
