export { SignIn } from './sign-in';
export { UserSwitch } from './user-switch';
