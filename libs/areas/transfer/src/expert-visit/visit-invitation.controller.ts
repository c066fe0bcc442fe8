import { Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOn,
  Exporter,
  ExportOf,
  FacetsOf,
  GetOf,
  HistoryOf,
  Http,
  HttpCall,
  InjectStore,
  ListOf,
  type Reply,
  type Store,
} from '@kechuang/kernel';
import { VisitInvitation } from './visit-invitation.js';
import { VisitInvitationService } from './visit-invitation.service.js';

/** Invitations of experts and their answers. */
@ApiTags('transfer')
@Controller('transfer/visit-invitations')
export class VisitInvitationController {
  constructor(
    @InjectStore(VisitInvitation) private readonly invitations: Store<VisitInvitation>,
    private readonly service: VisitInvitationService,
    private readonly exporter: Exporter,
  ) {}

  @ListOf(VisitInvitation)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.invitations.list(http.query, http.who));
  }

  @FacetsOf(VisitInvitation)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.invitations.facets(http.query, http.who);
  }

  @ExportOf(VisitInvitation)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.invitations, http.query, http.who, reply);
  }

  @GetOf(VisitInvitation)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.invitations.get(http.id, http.who));
  }

  @ActOn(VisitInvitation)
  act(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.act(http.id, http.action, http.body, http.version, http.who));
  }

  @HistoryOf(VisitInvitation)
  history(@Http() http: HttpCall): Promise<object> {
    return this.invitations.history(http.id, http.who);
  }
}
