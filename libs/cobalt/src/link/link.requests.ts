import { IsString, IsUrl, Length, Matches, MaxLength, ValidateIf } from '../validation/index.js';

const text = { message: 'must be a string' };
const visible = { message: 'must be 1 to 128 characters without control characters' };
const token = { message: 'must be 1 to 1024 visible ASCII characters' };
const recordId = { message: 'must be an id of this API' };

/** May be left out. Unlike `IsOptional` it lets no null through, which our fields never hold. */
const Optional = () => ValidateIf((_, value) => value !== undefined);

/** Body of `POST /cobalt/link/token`. */
export class LinkTokenBody {
  @Optional()
  @Matches(/^[^\p{Cc}]{1,128}$/u, visible)
  emrName?: string = undefined;

  @Optional()
  @MaxLength(512, { message: 'must be at most 512 characters long' })
  @IsUrl(
    { protocols: ['https', 'http'], require_protocol: true },
    { message: 'must be an http or https URL' },
  )
  emrInstanceDomain?: string = undefined;

  @Optional()
  @Length(1, 64, recordId)
  @IsString(recordId)
  connectionId?: string = undefined;

  @Optional()
  @IsString(text)
  returnUrl?: string = undefined;
}

/** Body of `POST /cobalt/link/exchange`. */
export class ExchangeBody {
  @Length(1, 64, recordId)
  @IsString({ message: 'is required: the id that the link token came with' })
  sessionId: string = undefined as unknown as string;

  @Optional()
  @Matches(/^[\x21-\x7e]{1,1024}$/u, token)
  publicToken?: string = undefined;
}
