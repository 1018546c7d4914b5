export type { Failure, FailureCode } from '@/utils/domain/failure';
