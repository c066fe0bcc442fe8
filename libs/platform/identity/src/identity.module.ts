import { Module, type DynamicModule } from '@nestjs/common';
import { AuditEntry, AUTHENTICATOR, CurrentCallers, PermissionCatalogue, provideStore } from '@kechuang/kernel';
import { Account } from './account/account.js';
import { AccountController } from './account/account.controller.js';
import { accountScope } from './account/account.scope.js';
import { AccountService } from './account/account.service.js';
import { accountWorkflow } from './account/account.workflow.js';
import { Profiles } from './account/profiles.js';
import { Attempts } from './attempts/attempts.js';
import { SignInAttempts } from './attempts/sign-in-attempts.js';
import { AuditController } from './audit/audit.controller.js';
import { ConsentBook } from './consent/consent-book.js';
import { ConsentController } from './consent/consent.controller.js';
import { PersonConsentController } from './consent/person-consent.controller.js';
import { AccountClosing } from './data-rights/account-closing.js';
import { DataRightsController } from './data-rights/data-rights.controller.js';
import { OwnData } from './data-rights/own-data.js';
import { AuditChainController } from './audit/chain.controller.js';
import { ActingPrincipals } from './delegation/acting-principals.js';
import { Delegable } from './delegation/delegable.js';
import { DelegationController } from './delegation/delegation.controller.js';
import { DelegationNotices } from './delegation/delegation-notices.js';
import { Delegations } from './delegation/delegations.js';
import { DeputySearch } from './delegation/deputy-search.js';
import { DemoAccounts } from './demo/demo-accounts.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { identityRoles } from './identity.roles.js';
import { OrganisationDirectory } from './organisation-directory.js';
import { PasswordHasher } from './password/password-hasher.js';
import { PasswordPolicyController } from './password/password-policy.controller.js';
import { Passwords } from './password/passwords.js';
import { PreferenceController } from './preference/preference.controller.js';
import { Preferences } from './preference/preference.service.js';
import './problems.js';
import { BuiltInRoles } from './role/built-in-roles.js';
import { DUTIES } from './role/duties.js';
import { PermissionController } from './role/permission.controller.js';
import { Role } from './role/role.js';
import { RoleBook } from './role/role-book.js';
import { RoleController } from './role/role.controller.js';
import { roleScope } from './role/role.scope.js';
import { RoleService } from './role/role.service.js';
import { Challenges } from './second-factor/challenges.js';
import { OwnSecondFactors } from './second-factor/own-second-factor.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactorRule } from './second-factor/second-factor-rule.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { AccessTokens } from './session/access-tokens.js';
import { AuthController } from './session/auth.controller.js';
import { BootstrapController } from './session/bootstrap.controller.js';
import { Bootstrap } from './session/bootstrap.js';
import { Credentials } from './session/credentials.js';
import { OwnSessions } from './session/own-sessions.js';
import { PasswordChange } from './session/password-change.js';
import { Principals } from './session/principals.js';
import { RefreshCookie } from './session/refresh-cookie.js';
import { SessionsController } from './session/sessions.controller.js';
import { SelfProof } from './session/self-proof.js';
import { SessionLife } from './session/session-life.js';
import { SessionStart } from './session/session-start.js';
import { Sessions } from './session/sessions.js';
import { SignIn } from './session/sign-in.js';
import { Strategies } from './session/strategies.js';
import { TokenAuthenticator } from './session/token-authenticator.js';

/** Who people are, how they sign in and what they may do. Global: the kernel's access guard asks it at every request. */
@Module({})
export class IdentityModule {
  static for(options: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      controllers: [
        AuthController,
        PasswordPolicyController,
        SessionsController,
        SecondFactorController,
        BootstrapController,
        AccountController,
        RoleController,
        PermissionController,
        AuditController,
        AuditChainController,
        PreferenceController,
        DelegationController,
        ConsentController,
        PersonConsentController,
        DataRightsController,
      ],
      providers: [
        { provide: IDENTITY_OPTIONS, useValue: options },
        { provide: AUTHENTICATOR, useExisting: TokenAuthenticator },
        provideStore(Role, { scope: roleScope, operations: ['read', 'create', 'update', 'delete'] }),
        provideStore(Account, {
          scope: accountScope,
          workflow: accountWorkflow,
          concerns: 'organisationId',
          operations: ['read', 'create', 'update'],
        }),
        provideStore(AuditEntry, { operations: ['read', 'export'] }),
        AccessTokens,
        AccountClosing,
        AccountService,
        ActingPrincipals,
        Bootstrap,
        Attempts,
        BuiltInRoles,
        Challenges,
        ConsentBook,
        Credentials,
        Delegable,
        DelegationNotices,
        Delegations,
        DemoAccounts,
        DeputySearch,
        OrganisationDirectory,
        OwnSecondFactors,
        OwnSessions,
        OwnData,
        PasswordChange,
        PasswordHasher,
        Passwords,
        Preferences,
        Principals,
        Profiles,
        RefreshCookie,
        RoleBook,
        RoleService,
        SecondFactorRule,
        SecondFactors,
        SelfProof,
        SessionLife,
        SessionStart,
        Sessions,
        SignIn,
        SignInAttempts,
        Strategies,
        TokenAuthenticator,
      ],
      exports: [AUTHENTICATOR, DemoAccounts, OrganisationDirectory, Principals],
    };
  }

  constructor(catalogue: PermissionCatalogue, callers: CurrentCallers, acting: ActingPrincipals) {
    callers.use((who) => acting.current(who));
    for (const [role, permissions] of Object.entries(identityRoles)) catalogue.grant(role, permissions);
    catalogue.needSecondFactor(...Object.values(DUTIES).flat());
  }
}
