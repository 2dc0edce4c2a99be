import { Extensions, Field, ObjectType } from 'type-graphql';
import { Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { periodText } from './time/text';
import { dateWhen, When } from './when';

/** A side of an interval: null where it is open (`..`) or unknown (empty). */
const side = (edtf: string): When | null => (edtf === '' || edtf === '..' ? null : dateWhen(edtf));

const textOf = (period: Period, { language }: { language?: Language | null }): string =>
  periodText(period.edtf, language ?? Language.SV);

@ObjectType({ simpleResolvers: true, description: 'How long something holds, as its source states it.' })
export class Period {
  @Field({ description: 'The period as an EDTF interval: 2020-09/.., 2015/2016, /2021-05 (start unknown).' })
  readonly edtf: string;

  constructor(edtf: string) {
    this.edtf = edtf;
  }

  @Field(() => When, { nullable: true, description: 'When it begins; null if open or not stated.' })
  get start(): When | null {
    return side(this.edtf.split('/')[0]);
  }

  @Field(() => When, { nullable: true, description: 'When it ends; null if it goes on or if no end is stated.' })
  get end(): When | null {
    return side(this.edtf.split('/')[1]);
  }

  @Extensions({ plain: textOf })
  @Field(() => String, { simple: false, description: 'The period in words: "sedan hösten 2020", "2015–2016".' })
  text(@LanguageArg() language: Language | null): string {
    return textOf(this, { language });
  }
}
