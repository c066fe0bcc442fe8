export interface paths {
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传文件 / Upload a file
         * @description 接受文档与图片；扩展名须与内容相符。返回的 id 填入记录的附件字段。
         *
         *     Takes documents and pictures whose extension agrees with their content. The id goes into the attachments of a record.
         */
        post: operations["file_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文件 / Download a file
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["file_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 存活检查 / Liveness
         * @description 所需权限 / Permission: `public`
         */
        get: operations["health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 就绪检查 / Readiness
         * @description 所需权限 / Permission: `public`
         */
        get: operations["health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看导入进度 / State of an import
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["import_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看导入明细 / Rows of an import
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["import_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/actions/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 执行导入 / Run an import
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["import_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/marked-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载标注了问题的文件 / The file with its problems marked
         * @description 原文件加“校验结果”列，有误的单元格着色；改正后可直接重新上传。
         *
         *     The uploaded file with a column of results and coloured cells; corrected, it can be uploaded as it is.
         */
        get: operations["import_marked_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/actions/remap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整列对应关系并重新校验 / Change what the columns mean and check again
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["import_remap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/actions/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 统一更正一个值并重新校验 / Correct a value in all rows and check again
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["import_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的任务 / My jobs
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["job_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任务进度 / Progress of a job
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["job_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询指标目录 / List metrics
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["metric_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看指标数值 / Read a metric
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["metric_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询通知 / List notifications
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["notification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/actions/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标记通知为已读 / Mark a notification as read
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/actions/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 全部标记为已读 / Mark all notifications as read
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["notification_read_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全局检索 / Search everything
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询待办事项 / List what waits for me
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["todo_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录 / Sign in
         * @description 所需权限 / Permission: `public`
         */
        post: operations["auth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录第二步：验证码 / Second step of the sign-in: the code
         * @description 所需权限 / Permission: `public`
         */
        post: operations["auth_login_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 续期登录 / Renew the sign-in
         * @description 凭登录时下发的 Cookie 换取新的令牌；请求须为 JSON 或来自本站页面。Cookie 每次更换，重复使用旧 Cookie 将注销该次登录。
         *
         *     Takes the cookie of the sign-in in exchange for new tokens; JSON or a page of this site only. The cookie changes every time, and using an old one ends the session.
         */
        post: operations["auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录 / Sign out
         * @description 所需权限 / Permission: `public`
         */
        post: operations["auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当前账号 / Read one’s own account
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改本人密码 / Change one’s own password
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["auth_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询密码规则 / Read the rules for passwords
         * @description 所需权限 / Permission: `public`
         */
        get: operations["auth_password_policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询本人的登录会话 / List one’s own sessions
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["auth_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 结束本人的一个登录会话 / End one of one’s own sessions
         * @description 所需权限 / Permission: `signed-in`
         */
        delete: operations["auth_session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/actions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束本人的其他登录会话 / End one’s other sessions
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["auth_sessions_end_others"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询本人的二次验证 / Read one’s own second factor
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["auth_second_factor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/actions/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设置二次验证 / Set up a second factor
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["auth_second_factor_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认二次验证 / Confirm the second factor
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["auth_second_factor_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/actions/renew-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换恢复码 / Renew the recovery codes
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["auth_second_factor_renew_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/actions/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用本人的二次验证 / Remove one’s own second factor
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["auth_second_factor_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询是否可以创建首批管理员 / Ask whether first administrators can be made
         * @description 所需权限 / Permission: `public`
         */
        get: operations["auth_bootstrap_state"];
        put?: never;
        /**
         * 凭一次性令牌创建首批管理员 / Make a first administrator by the one-time token
         * @description 所需权限 / Permission: `public`
         */
        post: operations["auth_bootstrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询账号 / List account
         * @description 所需权限 / Permission: `account.read`
         */
        get: operations["account_list"];
        put?: never;
        /**
         * 新建账号 / Create account
         * @description 所需权限 / Permission: `account.create`
         */
        post: operations["account_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/accounts/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分面统计账号 / Count by value, account
         * @description 所需权限 / Permission: `account.read`
         */
        get: operations["account_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看账号 / Read account
         * @description 所需权限 / Permission: `account.read`
         */
        get: operations["account_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改账号 / Change account
         * @description 所需权限 / Permission: `account.update`
         */
        patch: operations["account_update"];
        trace?: never;
    };
    "/api/v1/identity/accounts/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理账号 / Act on account
         * @description 所需权限 / Permission: `account.read`
         *
         *     - `assign-roles` 分配角色 / Assign roles: `account.assign-roles`
         *     - `reset-password` 重置密码 / Reset password: `account.reset-password`
         *     - `unlock` 解除锁定 / Unlock: `account.unlock`
         *     - `reset-second-factor` 重置二次验证 / Reset second factor: `account.reset-second-factor`
         *     - `end-sessions` 结束登录 / End sessions: `account.end-sessions`
         *     - `disable` 停用 / Disable: `account.disable`
         *     - `enable` 启用 / Enable: `account.enable`
         *     - `close` 注销 / Close: `account.close`
         */
        post: operations["account_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/accounts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录：账号 / History of account
         * @description 所需权限 / Permission: `account.read`
         */
        get: operations["account_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询角色 / List role
         * @description 所需权限 / Permission: `role.read`
         */
        get: operations["role_list"];
        put?: never;
        /**
         * 新建角色 / Create role
         * @description 所需权限 / Permission: `role.create`
         */
        post: operations["role_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/roles/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分面统计角色 / Count by value, role
         * @description 所需权限 / Permission: `role.read`
         */
        get: operations["role_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看角色 / Read role
         * @description 所需权限 / Permission: `role.read`
         */
        get: operations["role_get"];
        put?: never;
        post?: never;
        /**
         * 删除角色 / Delete role
         * @description 所需权限 / Permission: `role.delete`
         */
        delete: operations["role_delete"];
        options?: never;
        head?: never;
        /**
         * 修改角色 / Change role
         * @description 所需权限 / Permission: `role.update`
         */
        patch: operations["role_update"];
        trace?: never;
    };
    "/api/v1/identity/roles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录：角色 / History of role
         * @description 所需权限 / Permission: `role.read`
         */
        get: operations["role_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询权限目录 / List all permissions
         * @description 所需权限 / Permission: `role.read`
         */
        get: operations["permission_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询审计日志 / List audit entry
         * @description 所需权限 / Permission: `audit-entry.read`
         */
        get: operations["audit_entry_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分面统计审计日志 / Count by value, audit entry
         * @description 所需权限 / Permission: `audit-entry.read`
         */
        get: operations["audit_entry_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出审计日志 / Export audit entry
         * @description 所需权限 / Permission: `audit-entry.export`
         */
        get: operations["audit_entry_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看审计日志 / Read audit entry
         * @description 所需权限 / Permission: `audit-entry.read`
         */
        get: operations["audit_entry_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看审计日志封存情况 / Read how far the audit log is sealed
         * @description 所需权限 / Permission: `audit-entry.read`
         */
        get: operations["audit_chain_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/chain/actions/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 校验审计日志 / Check the audit log
         * @description 在后台逐条比对审计记录与封存链，结果写入审计日志。
         *
         *     Compares every audit row with the chain of seals in the background; the outcome is audited.
         */
        post: operations["audit_chain_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取个人偏好 / Read a preference
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["preference_get"];
        /**
         * 保存个人偏好 / Store a preference
         * @description 所需权限 / Permission: `signed-in`
         */
        put: operations["preference_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的委托 / My delegations
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["delegation_list"];
        put?: never;
        /**
         * 委托他人代为办理 / Let somebody act for oneself
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["delegation_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delegations/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查找可以代理的同事 / Find colleagues who can act for oneself
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["delegation_deputies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delegations/{id}/actions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止委托 / End a delegation
         * @description 委托人和代理人均可终止，立即生效。
         *
         *     Either party may; it takes effect at once.
         */
        post: operations["delegation_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delegations/{id}/actions/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始代为办理 / Begin to act for somebody
         * @description 此后在请求中带上请求头 `X-Act-For: <委托标识>`，即以委托人的范围和可委托的权限办理；每次请求都会核验委托是否有效。
         *
         *     From then on the header `X-Act-For: <id of the delegation>` makes a request one for the delegator, within his scope and what of his permissions can be delegated; every request is checked.
         */
        post: operations["delegation_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的同意 / My consents
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["consent_list"];
        put?: never;
        /**
         * 同意处理敏感个人信息 / Consent to sensitive data being kept
         * @description 所需权限 / Permission: `signed-in`
         */
        post: operations["consent_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回同意 / Withdraw a consent
         * @description 撤回后不再保存新的敏感个人信息，已凭该同意保存的立即删除。
         *
         *     Nothing new is kept from then on, and what was kept by this consent is deleted at once.
         */
        post: operations["consent_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询人员的同意记录 / List the consents of a person
         * @description 所需权限 / Permission: `person.update`
         */
        get: operations["person_consents"];
        put?: never;
        /**
         * 登记人员的同意 / Record the consent of a person
         * @description 所需权限 / Permission: `person.update`
         */
        post: operations["person_consent_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people/{id}/consents/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记人员撤回同意 / Record that a person has withdrawn his consent
         * @description 所需权限 / Permission: `person.update`
         */
        post: operations["person_consent_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出本人数据 / Export one’s own data
         * @description 平台保存的与本人有关的全部数据，JSON 文件；每次导出记入审计。
         *
         *     Everything the platform keeps about oneself, as a JSON file; every export is audited.
         */
        get: operations["own_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询能否注销账户 / Ask whether the account can be closed
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["own_deletion_state"];
        put?: never;
        /**
         * 注销账户并删除个人信息 / Close the account and delete one’s personal data
         * @description 立即生效，不能恢复。办理过的业务记录和统计保留，姓名改为“已注销用户”；审计日志依法保存至期满。
         *
         *     At once and for good. Records and figures stay, without the name; the audit log is kept for its legal period.
         */
        post: operations["own_deletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询组织机构 / List organisation
         * @description 所需权限 / Permission: `organisation.read`
         */
        get: operations["organisation_list"];
        put?: never;
        /**
         * 新建组织机构 / Create organisation
         * @description 所需权限 / Permission: `organisation.create`
         */
        post: operations["organisation_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/organisations/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分面统计组织机构 / Count by value, organisation
         * @description 所需权限 / Permission: `organisation.read`
         */
        get: operations["organisation_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/organisations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出组织机构 / Export organisation
         * @description 所需权限 / Permission: `organisation.export`
         */
        get: operations["organisation_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/organisations/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导入模板：组织机构 / Import template of organisation
         * @description 所需权限 / Permission: `organisation.import`
         */
        get: operations["organisation_import_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/organisations/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入校验：组织机构 / Check an import of organisation
         * @description 所需权限 / Permission: `organisation.import`
         */
        post: operations["organisation_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看组织机构 / Read organisation
         * @description 所需权限 / Permission: `organisation.read`
         */
        get: operations["organisation_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改组织机构 / Change organisation
         * @description 所需权限 / Permission: `organisation.update`
         */
        patch: operations["organisation_update"];
        trace?: never;
    };
    "/api/v1/registry/organisations/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看完整个人信息：组织机构 / Unmask personal data of organisation
         * @description 所需权限 / Permission: `organisation.unmask`
         */
        post: operations["organisation_unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/organisations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录：组织机构 / History of organisation
         * @description 所需权限 / Permission: `organisation.read`
         */
        get: operations["organisation_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询专家与人员 / List person
         * @description 所需权限 / Permission: `person.read`
         */
        get: operations["person_list"];
        put?: never;
        /**
         * 新建专家与人员 / Create person
         * @description 所需权限 / Permission: `person.create`
         */
        post: operations["person_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分面统计专家与人员 / Count by value, person
         * @description 所需权限 / Permission: `person.read`
         */
        get: operations["person_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出专家与人员 / Export person
         * @description 所需权限 / Permission: `person.export`
         */
        get: operations["person_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导入模板：专家与人员 / Import template of person
         * @description 所需权限 / Permission: `person.import`
         */
        get: operations["person_import_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入校验：专家与人员 / Check an import of person
         * @description 所需权限 / Permission: `person.import`
         */
        post: operations["person_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看专家与人员 / Read person
         * @description 所需权限 / Permission: `person.read`
         */
        get: operations["person_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改专家与人员 / Change person
         * @description 所需权限 / Permission: `person.update`
         */
        patch: operations["person_update"];
        trace?: never;
    };
    "/api/v1/registry/people/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看完整个人信息：专家与人员 / Unmask personal data of person
         * @description 所需权限 / Permission: `person.unmask`
         */
        post: operations["person_unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/people/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录：专家与人员 / History of person
         * @description 所需权限 / Permission: `person.read`
         */
        get: operations["person_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询行政区划 / List divisions
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["division_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/dictionaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询数据字典 / List dictionary
         * @description 所需权限 / Permission: `dictionary.read`
         */
        get: operations["dictionary_list"];
        put?: never;
        /**
         * 新建数据字典 / Create dictionary
         * @description 所需权限 / Permission: `dictionary.create`
         */
        post: operations["dictionary_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/dictionaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看数据字典 / Read dictionary
         * @description 所需权限 / Permission: `dictionary.read`
         */
        get: operations["dictionary_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改数据字典 / Change dictionary
         * @description 所需权限 / Permission: `dictionary.update`
         */
        patch: operations["dictionary_update"];
        trace?: never;
    };
    "/api/v1/registry/dictionaries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录：数据字典 / History of dictionary
         * @description 所需权限 / Permission: `dictionary.read`
         */
        get: operations["dictionary_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/dictionaries/{code}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按代码取字典内容 / Content of a dictionary by its code
         * @description 所需权限 / Permission: `signed-in`
         */
        get: operations["dictionary_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/dictionary-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询字典条目 / List dictionary item
         * @description 所需权限 / Permission: `dictionary-item.read`
         */
        get: operations["dictionary_item_list"];
        put?: never;
        /**
         * 新建字典条目 / Create dictionary item
         * @description 所需权限 / Permission: `dictionary-item.create`
         */
        post: operations["dictionary_item_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/dictionary-items/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分面统计字典条目 / Count by value, dictionary item
         * @description 所需权限 / Permission: `dictionary-item.read`
         */
        get: operations["dictionary_item_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/dictionary-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看字典条目 / Read dictionary item
         * @description 所需权限 / Permission: `dictionary-item.read`
         */
        get: operations["dictionary_item_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改字典条目 / Change dictionary item
         * @description 所需权限 / Permission: `dictionary-item.update`
         */
        patch: operations["dictionary_item_update"];
        trace?: never;
    };
    "/api/v1/registry/dictionary-items/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录：字典条目 / History of dictionary item
         * @description 所需权限 / Permission: `dictionary-item.read`
         */
        get: operations["dictionary_item_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看建设方案及进展 / Read the plan and its progress
         * @description 所需权限 / Permission: `plan.read`
         */
        get: operations["plan_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看量化目标 / Read the targets
         * @description 所需权限 / Permission: `plan.read`
         */
        get: operations["plan_targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询方案版次 / List the editions
         * @description 所需权限 / Permission: `plan.read`
         */
        get: operations["plan_editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan/measures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看举措 / Read a measure
         * @description 所需权限 / Permission: `plan.read`
         */
        get: operations["plan_measure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询技术需求 / List technology demand
         * @description 所需权限 / Permission: `demand.read`
         */
        get: operations["demand_list"];
        put?: never;
        /**
         * 新建技术需求 / Create technology demand
         * @description 所需权限 / Permission: `demand.create`
         */
        post: operations["demand_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/demands/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分面统计技术需求 / Count by value, technology demand
         * @description 所需权限 / Permission: `demand.read`
         */
        get: operations["demand_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/demands/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出技术需求 / Export technology demand
         * @description 所需权限 / Permission: `demand.export`
         */
        get: operations["demand_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/demands/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导入模板：技术需求 / Import template of technology demand
         * @description 所需权限 / Permission: `demand.import`
         */
        get: operations["demand_import_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/demands/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入校验：技术需求 / Check an import of technology demand
         * @description 所需权限 / Permission: `demand.import`
         */
        post: operations["demand_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看技术需求 / Read technology demand
         * @description 所需权限 / Permission: `demand.read`
         */
        get: operations["demand_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改技术需求 / Change technology demand
         * @description 所需权限 / Permission: `demand.update`
         */
        patch: operations["demand_update"];
        trace?: never;
    };
    "/api/v1/transfer/demands/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理技术需求 / Act on technology demand
         * @description 所需权限 / Permission: `demand.read`
         *
         *     - `submit` 提交 / Submit: `demand.submit`
         *     - `verify` 核实通过 / Verify: `demand.verify`
         *     - `return` 退回修改 / Return: `demand.return`
         *     - `publish` 发布 / Publish: `demand.publish`
         *     - `match` 开始对接 / Start matching: `demand.match`
         *     - `negotiate` 进入洽谈 / Start negotiating: `demand.negotiate`
         *     - `contract` 登记签约 / Record the contract: `demand.contract`
         *     - `complete` 确认完成 / Complete: `demand.complete`
         *     - `withdraw` 撤回 / Withdraw: `demand.withdraw`
         *     - `close` 关闭 / Close: `demand.close`
         *     - `reopen` 重新启用 / Reopen: `demand.reopen`
         */
        post: operations["demand_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/demands/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看完整个人信息：技术需求 / Unmask personal data of technology demand
         * @description 所需权限 / Permission: `demand.unmask`
         */
        post: operations["demand_unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/demands/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录：技术需求 / History of technology demand
         * @description 所需权限 / Permission: `demand.read`
         */
        get: operations["demand_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询需求诊断 / List demand diagnosis
         * @description 所需权限 / Permission: `diagnosis.read`
         */
        get: operations["diagnosis_list"];
        put?: never;
        /**
         * 新建需求诊断 / Create demand diagnosis
         * @description 所需权限 / Permission: `diagnosis.create`
         */
        post: operations["diagnosis_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/diagnoses/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分面统计需求诊断 / Count by value, demand diagnosis
         * @description 所需权限 / Permission: `diagnosis.read`
         */
        get: operations["diagnosis_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/diagnoses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看需求诊断 / Read demand diagnosis
         * @description 所需权限 / Permission: `diagnosis.read`
         */
        get: operations["diagnosis_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/diagnoses/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理需求诊断 / Act on demand diagnosis
         * @description 所需权限 / Permission: `diagnosis.read`
         *
         *     - `accept` 采纳 / Accept: `diagnosis.accept`
         *     - `decline` 不采纳 / Decline: `diagnosis.decline`
         *     - `recall` 收回 / Recall: `diagnosis.recall`
         */
        post: operations["diagnosis_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/diagnoses/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录：需求诊断 / History of demand diagnosis
         * @description 所需权限 / Permission: `diagnosis.read`
         */
        get: operations["diagnosis_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 */
        Problem: {
            /**
             * @description 问题类型 / Problem type
             * @example urn:kechuang:problem:request.invalid
             */
            type: string;
            /**
             * @description 标题 / Title
             * @example 请求有误
             */
            title: string;
            /**
             * @description HTTP 状态码 / HTTP status
             * @example 400
             */
            status: number;
            /**
             * @description 错误代码 / Error code
             * @example request.invalid
             */
            code: string;
            /**
             * @description 说明 / Explanation
             * @example 提交的内容有误，请按提示修改，数据未保存。
             */
            detail: string;
            errors?: {
                /**
                 * @description 字段位置 / Pointer to the field
                 * @example /title
                 */
                pointer: string;
                /**
                 * @description 错误代码 / Error code
                 * @example validation.length
                 */
                code: string;
                /**
                 * @description 说明 / Explanation
                 * @example 提交的内容有误，请按提示修改，数据未保存。
                 */
                message: string;
            }[];
            /**
             * @description 追踪号 / Trace id
             * @example dc08d0ef-29f8-455e-8b46-0d2e67d1d3f9
             */
            traceId: string;
        };
        RecordSummary: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /**
             * @description 名称 / Name
             * @example 合肥示例科技有限公司
             */
            name: string | null;
        };
        /**
         * @example {
         *       "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *       "name": "技术方案.pdf",
         *       "size": 12,
         *       "contentType": "application/pdf"
         *     }
         */
        FileSummary: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /**
             * @description 文件名 / File name
             * @example 技术方案.pdf
             */
            name: string;
            /**
             * @description 字节数 / Size in bytes
             * @example 12
             */
            size: number;
            /**
             * @description 类型 / Media type
             * @example application/pdf
             */
            contentType: string;
        };
        /**
         * @example {
         *       "values": {
         *         "contactPhone": "13800000000"
         *       }
         *     }
         */
        Unmasked: {
            /**
             * @description 所查字段的完整值 / The values asked for
             * @example {
             *       "contactPhone": "13800000000"
             *     }
             */
            values: {
                [key: string]: string | null;
            };
        };
        /**
         * @description 各字段取值的条数 / Rows per value of each field
         * @example {
         *       "status": [
         *         {
         *           "value": "submitted",
         *           "count": 12
         *         }
         *       ]
         *     }
         */
        Facets: {
            [key: string]: {
                /** @description 取值 / Value */
                value: string | boolean | number | null;
                /**
                 * @description 条数 / Rows
                 * @example 12
                 */
                count: number;
            }[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "at": "2026-11-23T08:00:00.000Z",
         *           "actor": {
         *             "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "onBehalfOf": {
         *             "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "organisation": "合肥示例科技有限公司",
         *           "action": "verify",
         *           "from": "submitted",
         *           "to": "verified",
         *           "note": "情况属实",
         *           "changes": [
         *             {
         *               "field": "title",
         *               "before": null,
         *               "after": null
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        History: {
            items: {
                /**
                 * Format: uuid
                 * @description 标识 / Id
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description 时间 / Time
                 * @example 2026-11-23T08:00:00.000Z
                 */
                at: string;
                actor: components["schemas"]["RecordSummary"];
                /** @description 被代理人 / On whose behalf */
                onBehalfOf: components["schemas"]["RecordSummary"] | null;
                /**
                 * @description 单位 / Organisation
                 * @example 合肥示例科技有限公司
                 */
                organisation: string | null;
                /**
                 * @description 动作 / Action
                 * @example verify
                 */
                action: string;
                /**
                 * @description 原状态 / State before
                 * @example submitted
                 */
                from: string | null;
                /**
                 * @description 新状态 / State after
                 * @example verified
                 */
                to: string | null;
                /**
                 * @description 意见 / Remark
                 * @example 情况属实
                 */
                note: string | null;
                changes: {
                    /**
                     * @description 字段 / Field
                     * @example title
                     */
                    field: string;
                    /** @description 修改前 / Before */
                    before: unknown;
                    /** @description 修改后 / After */
                    after: unknown;
                }[];
            }[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "code": "demand.published",
         *           "zh": "技术需求",
         *           "en": "Technology demand",
         *           "resource": "demand",
         *           "measure": "7.1",
         *           "unit": {
         *             "zh": "技术需求",
         *             "en": "Technology demand"
         *           },
         *           "dimensions": [
         *             "city"
         *           ]
         *         }
         *       ]
         *     }
         */
        MetricList: {
            items: {
                /**
                 * @description 指标代码 / Code
                 * @example demand.published
                 */
                code: string;
                /**
                 * @description 中文名称 / Chinese name
                 * @example 技术需求
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Technology demand
                 */
                en: string;
                /**
                 * @description 记录类型 / Record type
                 * @example demand
                 */
                resource: string;
                /**
                 * @description 举措编号 / Measure
                 * @example 7.1
                 */
                measure: string | null;
                unit: {
                    /**
                     * @description 中文名称 / Chinese name
                     * @example 技术需求
                     */
                    zh: string;
                    /**
                     * @description 英文名称 / English name
                     * @example Technology demand
                     */
                    en: string;
                };
                dimensions: string[];
            }[];
        };
        /**
         * @example {
         *       "code": "demand.published",
         *       "zh": "技术需求",
         *       "en": "Technology demand",
         *       "resource": "demand",
         *       "measure": "7.1",
         *       "unit": {
         *         "zh": "技术需求",
         *         "en": "Technology demand"
         *       },
         *       "total": 12,
         *       "from": "2026-01-01",
         *       "to": "2026-12-31",
         *       "by": "city",
         *       "href": "/api/v1/transfer/demands?filter%5BpublishedAt%5D%5Bnull%5D=false",
         *       "items": [
         *         {
         *           "key": "340100",
         *           "zh": "技术需求",
         *           "en": "Technology demand",
         *           "value": 12,
         *           "href": "/api/v1/transfer/demands?filter%5BpublishedAt%5D%5Bnull%5D=false"
         *         }
         *       ]
         *     }
         */
        MetricFigure: {
            /**
             * @description 指标代码 / Code
             * @example demand.published
             */
            code: string;
            /**
             * @description 中文名称 / Chinese name
             * @example 技术需求
             */
            zh: string;
            /**
             * @description 英文名称 / English name
             * @example Technology demand
             */
            en: string;
            /**
             * @description 记录类型 / Record type
             * @example demand
             */
            resource: string;
            /**
             * @description 举措编号 / Measure
             * @example 7.1
             */
            measure: string | null;
            unit: {
                /**
                 * @description 中文名称 / Chinese name
                 * @example 技术需求
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Technology demand
                 */
                en: string;
            };
            /**
             * @description 合计 / Total
             * @example 12
             */
            total: number;
            /**
             * @description 起始日 / First day
             * @example 2026-01-01
             */
            from: string | null;
            /**
             * @description 截止日 / Last day
             * @example 2026-12-31
             */
            to: string | null;
            /**
             * @description 维度 / Dimension
             * @example city
             */
            by: string | null;
            /**
             * @description 对应记录清单 / List of the rows
             * @example /api/v1/transfer/demands?filter%5BpublishedAt%5D%5Bnull%5D=false
             */
            href: string;
            items: {
                /**
                 * @description 取值 / Key
                 * @example 340100
                 */
                key: string;
                /**
                 * @description 中文名称 / Chinese name
                 * @example 技术需求
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Technology demand
                 */
                en: string;
                /**
                 * @description 数值 / Value
                 * @example 12
                 */
                value: number;
                /**
                 * @description 对应记录清单 / List of the rows
                 * @example /api/v1/transfer/demands?filter%5BpublishedAt%5D%5Bnull%5D=false
                 */
                href: string;
            }[];
        };
        /**
         * @example {
         *       "total": 12,
         *       "groups": [
         *         {
         *           "resource": "demand",
         *           "action": "verify",
         *           "zh": "技术需求",
         *           "en": "Technology demand",
         *           "path": "transfer/demands",
         *           "href": "/api/v1/transfer/demands?filter%5Bstatus%5D=submitted",
         *           "count": 12,
         *           "items": [
         *             {
         *               "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *               "code": "XQ-2026-340100-000123",
         *               "title": "动力电池低温快充技术",
         *               "organisation": "合肥示例科技有限公司",
         *               "since": "2026-11-23T08:00:00.000Z",
         *               "due": "2027-03-10"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        TodoList: {
            /**
             * @description 待办总数 / All
             * @example 12
             */
            total: number;
            groups: {
                /**
                 * @description 记录类型 / Record type
                 * @example demand
                 */
                resource: string;
                /**
                 * @description 动作 / Action
                 * @example verify
                 */
                action: string;
                /**
                 * @description 中文名称 / Chinese name
                 * @example 技术需求
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Technology demand
                 */
                en: string;
                /**
                 * @description 路径 / Path
                 * @example transfer/demands
                 */
                path: string;
                /**
                 * @description 清单 / List
                 * @example /api/v1/transfer/demands?filter%5Bstatus%5D=submitted
                 */
                href: string;
                /**
                 * @description 件数 / Count
                 * @example 12
                 */
                count: number;
                items: {
                    /**
                     * Format: uuid
                     * @description 标识 / Id
                     */
                    id: string;
                    /**
                     * @description 编号 / Number
                     * @example XQ-2026-340100-000123
                     */
                    code: string | null;
                    /**
                     * @description 标题 / Title
                     * @example 动力电池低温快充技术
                     */
                    title: string;
                    /**
                     * @description 单位 / Organisation
                     * @example 合肥示例科技有限公司
                     */
                    organisation: string | null;
                    /**
                     * Format: date-time
                     * @description 等待起 / Waiting since
                     * @example 2026-11-23T08:00:00.000Z
                     */
                    since: string;
                    /**
                     * @description 截止 / Due
                     * @example 2027-03-10
                     */
                    due: string | null;
                }[];
            }[];
        };
        /**
         * @example {
         *       "groups": [
         *         {
         *           "resource": "demand",
         *           "zh": "技术需求",
         *           "en": "Technology demand",
         *           "path": "transfer/demands",
         *           "total": 12,
         *           "items": [
         *             {
         *               "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *               "code": "XQ-2026-340100-000123",
         *               "title": "动力电池低温快充技术"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        SearchResult: {
            groups: {
                /**
                 * @description 记录类型 / Record type
                 * @example demand
                 */
                resource: string;
                /**
                 * @description 中文名称 / Chinese name
                 * @example 技术需求
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Technology demand
                 */
                en: string;
                /**
                 * @description 路径 / Path
                 * @example transfer/demands
                 */
                path: string;
                /**
                 * @description 条数 / Rows
                 * @example 12
                 */
                total: number;
                items: {
                    /**
                     * Format: uuid
                     * @description 标识 / Id
                     */
                    id: string;
                    /**
                     * @description 编号 / Number
                     * @example XQ-2026-340100-000123
                     */
                    code: string | null;
                    /**
                     * @description 标题 / Title
                     * @example 动力电池低温快充技术
                     */
                    title: string;
                }[];
            }[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "at": "2026-11-23T08:00:00.000Z",
         *           "zh": "技术需求",
         *           "en": "Technology demand",
         *           "resource": "demand",
         *           "recordId": "0470cfd4-dcf3-4d8c-ac28-58c6deeff25f",
         *           "path": "transfer/demands",
         *           "read": true
         *         }
         *       ],
         *       "total": 12,
         *       "unread": 12,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        NotificationPage: {
            items: {
                /**
                 * Format: uuid
                 * @description 标识 / Id
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description 时间 / Time
                 * @example 2026-11-23T08:00:00.000Z
                 */
                at: string;
                /**
                 * @description 中文名称 / Chinese name
                 * @example 技术需求
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Technology demand
                 */
                en: string;
                /**
                 * @description 记录类型 / Record type
                 * @example demand
                 */
                resource: string;
                /**
                 * Format: uuid
                 * @description 记录标识 / Record id
                 */
                recordId: string;
                /**
                 * @description 路径 / Path
                 * @example transfer/demands
                 */
                path: string | null;
                /** @description 已读 / Read */
                read: boolean;
            }[];
            /**
             * @description 总数 / Total
             * @example 12
             */
            total: number;
            /**
             * @description 未读 / Unread
             * @example 12
             */
            unread: number;
            /**
             * @description 页码 / Page
             * @example 1
             */
            page: number;
            /**
             * @description 每页条数 / Rows per page
             * @example 20
             */
            pageSize: number;
        };
        /**
         * @description 运行状况 / Health of the process
         * @example {
         *       "status": "ok",
         *       "checks": {
         *         "database": "ok",
         *         "migrations": "ok",
         *         "audit": "ok"
         *       }
         *     }
         */
        Health: {
            /**
             * @description 状态 / State
             * @enum {string}
             */
            status: "ok";
            /** @description 各项检查 / Checks */
            checks: {
                [key: string]: "ok" | "late";
            };
        };
        /**
         * @description 一次导入 / One import
         * @example {
         *       "id": "0198c0de-7a11-7f3e-9b1d-3f1c7a5d2e10",
         *       "resource": "demand",
         *       "status": "checked",
         *       "jobId": "0198c0de-7a12-7c11-9b1e-3f0c2a7d5e42",
         *       "fileName": "技术需求.xlsx",
         *       "total": 120,
         *       "valid": 117,
         *       "invalid": 2,
         *       "skipped": 1,
         *       "creates": 110,
         *       "updates": 7,
         *       "created": 0,
         *       "updated": 0,
         *       "progress": 1,
         *       "problem": null,
         *       "unknownColumns": [
         *         "备注"
         *       ],
         *       "mapping": {
         *         "sheet": "汇总表",
         *         "sheets": [
         *           {
         *             "name": "填表说明",
         *             "rows": 12,
         *             "state": "instructions"
         *           },
         *           {
         *             "name": "汇总表",
         *             "rows": 123,
         *             "state": "used"
         *           }
         *         ],
         *         "headerRow": 3,
         *         "headerRows": 1,
         *         "hiddenRows": 0,
         *         "encoding": null,
         *         "unit": "万元",
         *         "columns": [
         *           {
         *             "letter": "A",
         *             "header": "序号",
         *             "field": null,
         *             "label": null,
         *             "rule": "ignored",
         *             "hidden": false,
         *             "candidates": []
         *           },
         *           {
         *             "letter": "B",
         *             "header": "技术需求",
         *             "field": "title",
         *             "label": "需求名称",
         *             "rule": "synonym",
         *             "hidden": false,
         *             "candidates": []
         *           },
         *           {
         *             "letter": "C",
         *             "header": "联系手机",
         *             "field": null,
         *             "label": null,
         *             "rule": "unknown",
         *             "hidden": false,
         *             "candidates": [
         *               {
         *                 "key": "contactPhone",
         *                 "label": "联系电话"
         *               }
         *             ]
         *           }
         *         ],
         *         "missing": [
         *           {
         *             "key": "kind",
         *             "label": "需求类型"
         *           }
         *         ],
         *         "fields": [
         *           {
         *             "key": "title",
         *             "label": "需求名称"
         *           },
         *           {
         *             "key": "contactPhone",
         *             "label": "联系电话"
         *           }
         *         ]
         *       },
         *       "createdAt": "2026-11-24T08:15:30.123Z",
         *       "finishedAt": null
         *     }
         */
        Import: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 记录类型 / Record type */
            resource: string;
            /**
             * @description 状态：校验中、已校验、导入中、已完成、失败 / State
             * @enum {string}
             */
            status: "checking" | "checked" | "committing" | "done" | "failed";
            /**
             * Format: uuid
             * @description 正在进行的任务 / The job at work
             */
            jobId: string | null;
            /** @description 文件名 / File name */
            fileName: string;
            /** @description 数据行数 / Rows of data */
            total: number;
            /** @description 通过校验的行数 / Rows that have passed */
            valid: number;
            /** @description 未通过的行数 / Rows with problems */
            invalid: number;
            /** @description 跳过的行数：以前已导入、与现有记录相同、合计与备注等 / Rows passed over */
            skipped: number;
            /** @description 新增记录的行数 / Rows that make a record */
            creates: number;
            /** @description 更新记录的行数 / Rows that change a record */
            updates: number;
            /** @description 已新建的记录数 / Records created */
            created: number;
            /** @description 已更新的记录数 / Records changed */
            updated: number;
            /** @description 当前步骤的进度，0 至 1 / Part done, 0 to 1 */
            progress: number;
            /** @description 整个文件不能导入的原因 / Why the file as a whole could not be imported */
            problem: {
                /** @description 错误代码 / Error code */
                code: string;
                /** @description 说明 / Explanation */
                message: string;
            } | null;
            /** @description 未识别的列 / Columns that are not known */
            unknownColumns: string[];
            /** @description 文件的读法：工作表、表头、各列对应的字段 / How the file is read */
            mapping: {
                /** @description 所用工作表 / Sheet that is used */
                sheet: string;
                /** @description 各工作表 / All sheets */
                sheets: {
                    /** @description 名称 / Name */
                    name: string;
                    /** @description 非空行数 / Rows that are not empty */
                    rows: number;
                    /**
                     * @description 采用、隐藏、空表、说明、其他 / What became of it
                     * @enum {string}
                     */
                    state: "used" | "hidden" | "empty" | "instructions" | "other";
                }[];
                /** @description 表头首行 / First row of the header */
                headerRow: number;
                /** @description 表头行数 / Rows of the header */
                headerRows: number;
                /** @description 隐藏的数据行数，照常读取 / Hidden rows, read like others */
                hiddenRows: number;
                /** @description 文本文件的字符编码 / Encoding of a text file */
                encoding: string | null;
                /** @description 表上注明的金额单位 / Unit that stands above the table */
                unit: string | null;
                /** @description 各列 / Columns */
                columns: {
                    /** @description 列号 / Column */
                    letter: string;
                    /** @description 表头 / Header */
                    header: string;
                    /** @description 对应的字段 / Field that it fills */
                    field: string | null;
                    /** @description 字段名 / Name of the field */
                    label: string | null;
                    /**
                     * @description 依据：人工指定、上次指定、同名、分组表头、同义、编号、无内容、只读、重复、未识别 / How it was recognised
                     * @enum {string}
                     */
                    rule: "chosen" | "remembered" | "name" | "group" | "synonym" | "number" | "ignored" | "readonly" | "twice" | "unknown";
                    /** @description 隐藏列 / Hidden */
                    hidden: boolean;
                    /** @description 可能的字段 / What it may be */
                    candidates: {
                        /** @description 字段 / Field */
                        key: string;
                        /** @description 名称 / Name */
                        label: string;
                    }[];
                }[];
                /** @description 必填而没有对应列的字段 / Required fields that no column fills */
                missing: {
                    /** @description 字段 / Field */
                    key: string;
                    /** @description 名称 / Name */
                    label: string;
                }[];
                /** @description 可以导入的全部字段 / All fields that can be filled */
                fields: {
                    /** @description 字段 / Field */
                    key: string;
                    /** @description 名称 / Name */
                    label: string;
                }[];
            } | null;
            /**
             * Format: date-time
             * @description 发起时间 / Started at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 结束时间 / Ended at
             */
            finishedAt: string | null;
        };
        /**
         * @description 导入明细的一页 / A page of the rows of an import
         * @example {
         *       "items": [
         *         {
         *           "row": 3,
         *           "state": "invalid",
         *           "outcome": "wrong",
         *           "values": {
         *             "title": "固态电池界面阻抗测试",
         *             "kind": "研发",
         *             "budgetMin": "５０万元"
         *           },
         *           "notes": [
         *             {
         *               "column": "budgetMin",
         *               "header": "预算下限（元）",
         *               "code": "import.note.read-as",
         *               "message": "“５０万元”读作“500000.00”",
         *               "from": "５０万元",
         *               "to": "500000.00"
         *             }
         *           ],
         *           "changes": [],
         *           "problems": [
         *             {
         *               "column": "kind",
         *               "header": "需求类型",
         *               "code": "import.choice",
         *               "message": "“研发”不是可选值，可填：技术研究、产品研发。",
         *               "suggestions": [
         *                 "产品研发"
         *               ]
         *             }
         *           ]
         *         }
         *       ],
         *       "total": 2,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        ImportRows: {
            /** @description 行 / Rows */
            items: {
                /** @description 在文件中的行号 / Number of the row in the file */
                row: number;
                /**
                 * @description 状态：通过、未通过、跳过、已新增、已更新、导入后已删除 / State
                 * @enum {string}
                 */
                state: "valid" | "invalid" | "skipped" | "imported" | "updated" | "deleted";
                /**
                 * @description 处理结果：新增、更新、跳过、有误 / What a commit does with the row
                 * @enum {string}
                 */
                outcome: "create" | "update" | "skip" | "wrong";
                /** @description 文件中的内容，按字段 / What the file says, by field */
                values: {
                    [key: string]: string;
                };
                /** @description 问题 / Problems */
                problems: {
                    /** @description 字段；整行的问题为空 / Field; null for the row as a whole */
                    column: string | null;
                    /** @description 列名 / Header */
                    header: string | null;
                    /** @description 错误代码 / Error code */
                    code: string;
                    /** @description 说明 / Explanation */
                    message: string;
                    /** @description 可能的正确写法 / What may have been meant */
                    suggestions: string[];
                }[];
                /** @description 对单元格所做的规范化 / What was made of cells */
                notes: {
                    /** @description 字段 / Field */
                    column: string | null;
                    /** @description 列名 / Header */
                    header: string | null;
                    /** @description 代码 / Code */
                    code: string;
                    /** @description 说明 / Explanation */
                    message: string;
                    /** @description 原文 / As written */
                    from: string;
                    /** @description 读作 / Read as */
                    to: string;
                }[];
                /** @description 对现有记录的修改 / Changes of the record */
                changes: {
                    /** @description 字段 / Field */
                    column: string;
                    /** @description 列名 / Header */
                    header: string;
                    /** @description 原值 / Old value */
                    before: unknown;
                    /** @description 新值 / New value */
                    after: unknown;
                }[];
                /**
                 * Format: uuid
                 * @description 新建、更新或与之相同的记录 / The record that was made, changed or found the same
                 */
                recordId?: string;
            }[];
            /** @description 总数 / Total */
            total: number;
            /** @description 页码 / Page */
            page: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
        };
        /**
         * @description 后台任务 / A job in the background
         * @example {
         *       "id": "0198c0de-7a11-7f3e-9b1d-3f1c7a5d2e10",
         *       "kind": "import.commit",
         *       "zh": "执行导入",
         *       "en": "Run an import",
         *       "status": "running",
         *       "done": 120,
         *       "total": 300,
         *       "message": null,
         *       "result": null,
         *       "createdAt": "2026-11-24T08:15:30.123Z",
         *       "finishedAt": null
         *     }
         */
        Job: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 种类 / Kind */
            kind: string;
            /** @description 中文名称 / Name in Chinese */
            zh: string;
            /** @description 英文名称 / Name in English */
            en: string;
            /**
             * @description 状态：排队、进行中、已完成、失败 / State
             * @enum {string}
             */
            status: "queued" | "running" | "succeeded" | "failed";
            /** @description 已完成的数量 / Items done */
            done: number;
            /** @description 总数，未知时为空 / Items in all, null while unknown */
            total: number | null;
            /** @description 进度说明或失败原因 / What is being done, or why it failed */
            message: string | null;
            /** @description 结果，随种类而异 / The result, depending on the kind */
            result: unknown;
            /**
             * Format: date-time
             * @description 发起时间 / Started at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 结束时间 / Ended at
             */
            finishedAt: string | null;
        };
        /**
         * @description 我的任务 / My jobs
         * @example {
         *       "items": [
         *         {
         *           "id": "0198c0de-7a11-7f3e-9b1d-3f1c7a5d2e10",
         *           "kind": "import.commit",
         *           "zh": "执行导入",
         *           "en": "Run an import",
         *           "status": "running",
         *           "done": 120,
         *           "total": 300,
         *           "message": null,
         *           "result": null,
         *           "createdAt": "2026-11-24T08:15:30.123Z",
         *           "finishedAt": null
         *         }
         *       ]
         *     }
         */
        JobList: {
            /** @description 任务 / Jobs */
            items: components["schemas"]["Job"][];
        };
        /**
         * @example {
         *       "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *       "username": "society",
         *       "name": "丁文博",
         *       "organisation": {
         *         "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *         "name": "安徽省计算机学会",
         *         "kind": "society",
         *         "divisionCode": "string"
         *       },
         *       "roles": [
         *         {
         *           "code": "society",
         *           "zh": "省级学会",
         *           "en": "Provincial society"
         *         }
         *       ],
         *       "permissions": [
         *         "demand.read"
         *       ],
         *       "due": null
         *     }
         */
        SignedInAccount: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /**
             * @description 用户名 / User name
             * @example society
             */
            username: string;
            /**
             * @description 姓名 / Name
             * @example 丁文博
             */
            name: string;
            organisation: {
                /**
                 * Format: uuid
                 * @description 标识 / Id
                 */
                id: string;
                /**
                 * @description 名称 / Name
                 * @example 安徽省计算机学会
                 */
                name: string;
                /**
                 * @description 类型 / Kind
                 * @example society
                 */
                kind: string;
                /** @description 行政区划代码 / Division code */
                divisionCode: string | null;
            } | null;
            roles: {
                /**
                 * @description 角色代码 / Role code
                 * @example society
                 */
                code: string;
                /**
                 * @description 中文名称 / Chinese name
                 * @example 省级学会
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Provincial society
                 */
                en: string;
            }[];
            permissions: string[];
            /**
             * @description 须先办理的事项 / What has to be done before anything else
             * @example null
             * @enum {unknown}
             */
            due: "password" | "second-factor" | null;
        };
        /**
         * @example {
         *       "profile": "mlps",
         *       "minLength": 10,
         *       "maxLength": 128,
         *       "characterKinds": 3,
         *       "maxAgeDays": 90,
         *       "remembered": 5
         *     }
         */
        PasswordPolicy: {
            /**
             * @description 规则名称 / Name of the rules
             * @enum {string}
             */
            profile: "mlps" | "asvs";
            /**
             * @description 最少字符数 / Fewest characters
             * @example 10
             */
            minLength: number;
            /**
             * @description 最多字符数 / Most characters
             * @example 128
             */
            maxLength: number;
            /**
             * @description 至少几种字符，0 为不限 / Kinds of characters at least; 0 for no rule
             * @example 3
             */
            characterKinds: number;
            /**
             * @description 有效天数，null 为长期有效 / Days until it must be changed; null for never
             * @example 90
             */
            maxAgeDays: number | null;
            /**
             * @description 最近几次用过的密码不得再用 / How many of the last passwords are refused
             * @example 5
             */
            remembered: number;
        };
        /**
         * @example {
         *       "challenge": "q1cPbK…",
         *       "expiresIn": 300
         *     }
         */
        SignInChallenge: {
            /**
             * @description 第二步须带回 / To be sent with the second step
             * @example q1cPbK…
             */
            challenge: string;
            /**
             * @description 有效秒数 / Seconds until it expires
             * @example 300
             */
            expiresIn: number;
        };
        /**
         * @example {
         *       "enrolled": true,
         *       "required": true,
         *       "recoveryCodesLeft": 10
         *     }
         */
        SecondFactor: {
            /** @description 是否已启用 / Whether there is one */
            enrolled: boolean;
            /** @description 权限是否要求启用 / Whether the permissions need one */
            required: boolean;
            /**
             * @description 剩余恢复码 / Recovery codes left
             * @example 10
             */
            recoveryCodesLeft: number;
        };
        /**
         * @example {
         *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
         *       "uri": "otpauth://totp/…"
         *     }
         */
        SecondFactorEnrolment: {
            /**
             * @description 手工输入的密钥 / Secret, for typing
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description 二维码内容 / Content of the QR code
             * @example otpauth://totp/…
             */
            uri: string;
        };
        /**
         * @example {
         *       "recoveryCodes": [
         *         "k7mp-2qwx-9abd-hjtz"
         *       ]
         *     }
         */
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "device": "Chrome 149 · Windows",
         *           "address": "36.7.1.20",
         *           "startedAt": "2019-08-24T14:15:22Z",
         *           "lastUsedAt": "2019-08-24T14:15:22Z",
         *           "endsAt": "2019-08-24T14:15:22Z",
         *           "current": true
         *         }
         *       ]
         *     }
         */
        Sessions: {
            items: {
                /**
                 * Format: uuid
                 * @description 标识 / Id
                 */
                id: string;
                /**
                 * @description 设备 / Device
                 * @example Chrome 149 · Windows
                 */
                device: string | null;
                /**
                 * @description 网络地址 / Address
                 * @example 36.7.1.20
                 */
                address: string | null;
                /**
                 * Format: date-time
                 * @description 登录时间 / Began
                 */
                startedAt: string;
                /**
                 * Format: date-time
                 * @description 最近使用 / Last used
                 */
                lastUsedAt: string;
                /**
                 * Format: date-time
                 * @description 最迟结束时间 / Ends at the latest
                 */
                endsAt: string;
                /** @description 是否为当前会话 / The session that asks */
                current: boolean;
            }[];
        };
        /**
         * @example {
         *       "accessToken": "eyJhbGciOiJIUzI1NiJ9…",
         *       "expiresIn": 900,
         *       "account": {
         *         "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *         "username": "society",
         *         "name": "丁文博",
         *         "organisation": {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "name": "安徽省计算机学会",
         *           "kind": "society",
         *           "divisionCode": "string"
         *         },
         *         "roles": [
         *           {
         *             "code": "society",
         *             "zh": "省级学会",
         *             "en": "Provincial society"
         *           }
         *         ],
         *         "permissions": [
         *           "demand.read"
         *         ],
         *         "due": null
         *       }
         *     }
         */
        SignedIn: {
            /**
             * @description 访问令牌 / Access token
             * @example eyJhbGciOiJIUzI1NiJ9…
             */
            accessToken: string;
            /**
             * @description 有效秒数 / Seconds until it expires
             * @example 900
             */
            expiresIn: number;
            account: components["schemas"]["SignedInAccount"];
        };
        /**
         * @example {
         *       "open": true,
         *       "vacant": [
         *         "system-administrator"
         *       ]
         *     }
         */
        BootstrapState: {
            /** @description 是否可以创建 / Whether one can be made */
            open: boolean;
            vacant: ("system-administrator" | "security-administrator" | "auditor")[];
        };
        /**
         * @example {
         *       "groups": [
         *         {
         *           "module": "transfer",
         *           "permissions": [
         *             {
         *               "code": "demand.publish",
         *               "zh": "省级学会",
         *               "en": "Provincial society"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        PermissionCatalogue: {
            groups: {
                /**
                 * @description 模块 / Module
                 * @example transfer
                 */
                module: string;
                permissions: {
                    /**
                     * @description 权限代码 / Permission
                     * @example demand.publish
                     */
                    code: string;
                    /**
                     * @description 中文名称 / Chinese name
                     * @example 省级学会
                     */
                    zh: string;
                    /**
                     * @description 英文名称 / English name
                     * @example Provincial society
                     */
                    en: string;
                }[];
            }[];
        };
        /**
         * @example {
         *       "purposes": [
         *         {
         *           "code": "fee-tax",
         *           "zh": "专家劳务费申报纳税",
         *           "en": "Tax on expert fees",
         *           "version": "2026-11",
         *           "notice": {
         *             "zh": "……需要您的身份证号……",
         *             "en": "… needs your identity number …"
         *           },
         *           "givenAt": "2026-11-23T08:00:00.000Z"
         *         }
         *       ],
         *       "history": [
         *         {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "purpose": "fee-tax",
         *           "version": "2026-11",
         *           "way": "console",
         *           "givenAt": "2026-11-23T08:00:00.000Z",
         *           "withdrawnAt": "2026-11-23T08:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        Consents: {
            purposes: {
                /**
                 * @description 目的代码 / Code of the purpose
                 * @example fee-tax
                 */
                code: string;
                /**
                 * @description 中文名称 / Chinese name
                 * @example 专家劳务费申报纳税
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Tax on expert fees
                 */
                en: string;
                /**
                 * @description 告知书版本 / Version of the notice
                 * @example 2026-11
                 */
                version: string;
                notice: {
                    /**
                     * @description 告知书 / Notice in Chinese
                     * @example ……需要您的身份证号……
                     */
                    zh: string;
                    /**
                     * @description 告知书英文 / Notice in English
                     * @example … needs your identity number …
                     */
                    en: string;
                };
                /**
                 * Format: date-time
                 * @description 同意时间，未同意为空 / Consented at, null if not
                 * @example 2026-11-23T08:00:00.000Z
                 */
                givenAt: string | null;
            }[];
            history: {
                /**
                 * Format: uuid
                 * @description 标识 / Id
                 */
                id: string;
                /**
                 * @description 目的代码 / Code of the purpose
                 * @example fee-tax
                 */
                purpose: string;
                /**
                 * @description 告知书版本 / Version of the notice
                 * @example 2026-11
                 */
                version: string;
                /**
                 * @description 同意方式 / How it was given
                 * @example console
                 */
                way: string;
                /**
                 * Format: date-time
                 * @description 同意时间 / Given at
                 * @example 2026-11-23T08:00:00.000Z
                 */
                givenAt: string | null;
                /**
                 * Format: date-time
                 * @description 撤回时间 / Withdrawn at
                 * @example 2026-11-23T08:00:00.000Z
                 */
                withdrawnAt: string | null;
            }[];
        };
        /**
         * @example {
         *       "exportedAt": "2019-08-24T14:15:22Z",
         *       "account": {},
         *       "person": {},
         *       "consents": [
         *         {}
         *       ],
         *       "delegations": {},
         *       "sessions": [
         *         {}
         *       ],
         *       "preferences": [
         *         {}
         *       ],
         *       "recordsCreated": [
         *         {}
         *       ],
         *       "files": [
         *         {}
         *       ],
         *       "notifications": [
         *         {}
         *       ],
         *       "audit": [
         *         {}
         *       ]
         *     }
         */
        OwnData: {
            /**
             * Format: date-time
             * @description 导出时间 / Exported at
             */
            exportedAt: string;
            /** @description 账户 / Account */
            account: {
                [key: string]: unknown;
            } | null;
            /** @description 人员档案 / Record of the person */
            person: {
                [key: string]: unknown;
            } | null;
            /** @description 同意记录 / Consents */
            consents: {
                [key: string]: unknown;
            }[];
            /** @description 委托 / Delegations */
            delegations: {
                [key: string]: unknown;
            } | null;
            /** @description 登录会话 / Sessions */
            sessions: {
                [key: string]: unknown;
            }[];
            /** @description 偏好设置 / Preferences */
            preferences: {
                [key: string]: unknown;
            }[];
            /** @description 本人建立的记录 / Records created */
            recordsCreated: {
                [key: string]: unknown;
            }[];
            /** @description 本人上传的文件 / Files uploaded */
            files: {
                [key: string]: unknown;
            }[];
            /** @description 个人通知 / Notifications */
            notifications: {
                [key: string]: unknown;
            }[];
            /** @description 有关本人的审计记录 / Audit rows about the person */
            audit: {
                [key: string]: unknown;
            }[];
        };
        /**
         * @example {
         *       "lastOf": []
         *     }
         */
        DeletionState: {
            /**
             * @description 仅由本账户担任的管理职责，须先移交 / Duties that nobody else holds
             * @example []
             */
            lastOf: ("system" | "security" | "audit")[];
        };
        /**
         * @description 首个异常位置 / The first broken place
         * @example {
         *       "kind": "row-changed",
         *       "seal": 812,
         *       "sequence": 4021,
         *       "entryId": "0198c0de-7a11-7f3e-9b1d-3f1c7a5d2e10",
         *       "zh": "审计记录的内容被改动",
         *       "en": "an audit row was changed"
         *     }
         */
        AuditChainBreak: {
            /** @description 问题种类 / What is wrong */
            kind: string;
            /** @description 封存编号 / Number of the seal */
            seal: number | null;
            /** @description 记录序号 / Place of the row */
            sequence: number | null;
            /** @description 审计记录标识 / Id of the row */
            entryId: string | null;
            /** @description 中文说明 / In Chinese */
            zh: string;
            /** @description 英文说明 / In English */
            en: string;
        };
        /**
         * @description 校验结果 / Outcome of a check
         * @example {
         *       "ok": true,
         *       "rows": 48210,
         *       "seals": 9120,
         *       "segments": 1,
         *       "purged": 0,
         *       "unsealed": 3,
         *       "anchors": 96,
         *       "numbersAfterLast": 0,
         *       "seconds": 2.4,
         *       "broken": null
         *     }
         */
        AuditChainReport: {
            /** @description 是否完好 / Whether the log is intact */
            ok: boolean;
            /** @description 已比对的记录数 / Rows compared */
            rows: number;
            /** @description 封存数 / Seals */
            seals: number;
            /** @description 分段数 / Segments */
            segments: number;
            /** @description 到期清理的记录数 / Rows purged on purpose */
            purged: number;
            /** @description 尚未封存的记录数 / Rows not sealed yet */
            unsealed: number;
            /** @description 与本机留存链首比对的次数 / Points compared that this machine remembers */
            anchors: number;
            /** @description 末条之后已发放的序号数 / Numbers given out after the last row */
            numbersAfterLast: number;
            /** @description 用时（秒） / Seconds it took */
            seconds: number;
            /** @description 首个异常位置 / The first broken place */
            broken: components["schemas"]["AuditChainBreak"] | null;
        };
        /**
         * @description 审计日志的封存情况 / How far the audit log is sealed
         * @example {
         *       "seals": 9120,
         *       "segment": 1,
         *       "sealedAt": "2026-11-24T08:15:30.123Z",
         *       "digest": "6089c693bfe08e539276440c907f03e5717213bdad48ee7ceca0268b670bee28",
         *       "waitingSeconds": 0,
         *       "alarm": false,
         *       "lastCheck": {
         *         "at": "2026-11-24T04:00:02.417Z",
         *         "by": "系统",
         *         "report": {
         *           "ok": true,
         *           "rows": 48210,
         *           "seals": 9120,
         *           "segments": 1,
         *           "purged": 0,
         *           "unsealed": 3,
         *           "anchors": 96,
         *           "numbersAfterLast": 0,
         *           "seconds": 2.4,
         *           "broken": null
         *         }
         *       }
         *     }
         */
        AuditChain: {
            /** @description 封存数 / Seals */
            seals: number;
            /** @description 当前分段 / Present segment */
            segment: number;
            /**
             * Format: date-time
             * @description 最近封存时间 / Time of the last seal
             */
            sealedAt: string | null;
            /** @description 链首摘要 / Digest of the last seal */
            digest: string | null;
            /** @description 最早未封存记录的等待秒数 / Age of the oldest row without a seal, in seconds */
            waitingSeconds: number;
            /** @description 是否超过一分钟未封存 / Whether a row waits for over a minute */
            alarm: boolean;
            /** @description 最近一次校验 / The last check */
            lastCheck: {
                /**
                 * Format: date-time
                 * @description 时间 / Time
                 */
                at: string;
                /** @description 操作人 / Who */
                by: string;
                report: components["schemas"]["AuditChainReport"];
            } | null;
        };
        /**
         * @example {
         *       "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "delegator": {
         *         "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *         "name": "张三"
         *       },
         *       "deputy": {
         *         "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *         "name": "李四"
         *       },
         *       "startsOn": "2026-11-25",
         *       "endsOn": "2026-12-01",
         *       "reason": "出差",
         *       "modules": [
         *         "transfer"
         *       ],
         *       "state": "upcoming",
         *       "revokedAt": "2019-08-24T14:15:22Z"
         *     }
         */
        Delegation: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /**
             * Format: date-time
             * @description 委托时间 / Given at
             * @example 2026-11-23T08:00:00.000Z
             */
            createdAt: string;
            /** @description 委托人 / Delegator */
            delegator: {
                /**
                 * Format: uuid
                 * @description 标识 / Id
                 */
                id: string;
                /**
                 * @description 姓名 / Name
                 * @example 张三
                 */
                name: string;
            };
            /** @description 代理人 / Deputy */
            deputy: {
                /**
                 * Format: uuid
                 * @description 标识 / Id
                 */
                id: string;
                /**
                 * @description 姓名 / Name
                 * @example 李四
                 */
                name: string;
            };
            /**
             * Format: date
             * @description 开始日期 / First day
             * @example 2026-11-25
             */
            startsOn: string;
            /**
             * Format: date
             * @description 结束日期（含） / Last day
             * @example 2026-12-01
             */
            endsOn: string;
            /**
             * @description 委托事由 / Reason
             * @example 出差
             */
            reason: string;
            /** @description 限定模块，空为全部 / Modules, all if empty */
            modules: string[];
            /**
             * @description 未开始、生效中、已到期、已终止 / State
             * @enum {string}
             */
            state: "upcoming" | "running" | "over" | "revoked";
            /**
             * Format: date-time
             * @description 终止时间 / Ended at
             */
            revokedAt: string | null;
        };
        /**
         * @example {
         *       "given": [
         *         {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "delegator": {
         *             "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *             "name": "张三"
         *           },
         *           "deputy": {
         *             "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *             "name": "李四"
         *           },
         *           "startsOn": "2026-11-25",
         *           "endsOn": "2026-12-01",
         *           "reason": "出差",
         *           "modules": [
         *             "transfer"
         *           ],
         *           "state": "upcoming",
         *           "revokedAt": "2019-08-24T14:15:22Z"
         *         }
         *       ],
         *       "received": [
         *         {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "delegator": {
         *             "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *             "name": "张三"
         *           },
         *           "deputy": {
         *             "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *             "name": "李四"
         *           },
         *           "startsOn": "2026-11-25",
         *           "endsOn": "2026-12-01",
         *           "reason": "出差",
         *           "modules": [
         *             "transfer"
         *           ],
         *           "state": "upcoming",
         *           "revokedAt": "2019-08-24T14:15:22Z"
         *         }
         *       ],
         *       "modules": [
         *         "transfer"
         *       ]
         *     }
         */
        Delegations: {
            given: components["schemas"]["Delegation"][];
            received: components["schemas"]["Delegation"][];
            /** @description 本人可委托的模块 / Modules in which one has something to delegate */
            modules: string[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "name": "李四",
         *           "organisation": "安徽省计算机学会"
         *         }
         *       ]
         *     }
         */
        Deputies: {
            items: {
                /**
                 * Format: uuid
                 * @description 标识 / Id
                 */
                id: string;
                /**
                 * @description 姓名 / Name
                 * @example 李四
                 */
                name: string;
                /**
                 * @description 单位 / Organisation
                 * @example 安徽省计算机学会
                 */
                organisation: string | null;
            }[];
        };
        /**
         * @example {
         *       "delegation": {
         *         "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *         "createdAt": "2026-11-23T08:00:00.000Z",
         *         "delegator": {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "name": "张三"
         *         },
         *         "deputy": {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "name": "李四"
         *         },
         *         "startsOn": "2026-11-25",
         *         "endsOn": "2026-12-01",
         *         "reason": "出差",
         *         "modules": [
         *           "transfer"
         *         ],
         *         "state": "upcoming",
         *         "revokedAt": "2019-08-24T14:15:22Z"
         *       },
         *       "account": {
         *         "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *         "username": "society",
         *         "name": "丁文博",
         *         "organisation": {
         *           "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
         *           "name": "安徽省计算机学会",
         *           "kind": "society",
         *           "divisionCode": "string"
         *         },
         *         "roles": [
         *           {
         *             "code": "society",
         *             "zh": "省级学会",
         *             "en": "Provincial society"
         *           }
         *         ],
         *         "permissions": [
         *           "demand.read"
         *         ],
         *         "due": null
         *       }
         *     }
         */
        Acting: {
            delegation: components["schemas"]["Delegation"];
            account: components["schemas"]["SignedInAccount"];
        };
        /**
         * @example {
         *       "value": {
         *         "columns": [
         *           "code",
         *           "title"
         *         ]
         *       }
         *     }
         */
        Preference: {
            /** @description 任意 JSON，无则为 null / Any JSON, null if none */
            value: unknown;
        };
        /** @description 方案组成部分 / A part of the plan */
        PlanPart: {
            /**
             * @description 编号 / Code
             * @example 7.1
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
        };
        /**
         * @description 方案所列单位 / A body that the plan names
         * @example {
         *       "code": "SOCIETIES",
         *       "zh": "省级学会",
         *       "en": "Provincial societies",
         *       "organisationId": null
         *     }
         */
        PlanBody: {
            /**
             * @description 单位代码 / Code
             * @example AAST-XH
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /**
             * Format: uuid
             * @description 组织记录，类别单位为空 / The registry record; null for a group of organisations
             */
            organisationId: string | null;
        };
        /**
         * @example {
         *       "resource": "demand",
         *       "zh": "技术需求",
         *       "en": "Technology demand",
         *       "built": true,
         *       "count": 1204,
         *       "href": "/api/v1/transfer/demands?filter%5BsubmittedAt%5D%5Bgte%5D=2021-01-01"
         *     }
         */
        PlanRecords: {
            /**
             * @description 记录类型 / Record type
             * @example demand
             */
            resource: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 是否已开通 / Does it exist */
            built: boolean;
            /** @description 您可见的记录数 / Rows that you see */
            count: number;
            /**
             * Format: uri-reference
             * @description 所计记录的列表 / The list of the rows counted
             * @example /api/v1/transfer/demands
             */
            href: string | null;
        };
        /** @description 举措 / A measure */
        PlanMeasure: {
            /**
             * @description 编号 / Code
             * @example 7.1
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 牵头单位 / Led by */
            leads: components["schemas"]["PlanBody"][];
            /**
             * @description 进展：未开通（尚无可填报的记录）、未开始、推进中、已完成（目标均已达成）；按全部记录判定 / Where it stands, from all records: not built (its records do not exist yet), not started, in progress, done (all its targets are reached)
             * @example not-built
             * @enum {string}
             */
            status: "not-built" | "not-started" | "in-progress" | "done";
            /** @description 佐证记录至少一类已开通 / At least one of its record types exists */
            built: boolean;
            /** @description 佐证记录 / The records that are its evidence */
            records: components["schemas"]["PlanRecords"][];
        };
        /** @description 任务 / A task */
        PlanTask: {
            /**
             * @description 编号 / Code
             * @example 7.1
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 牵头单位 / Led by */
            leads: components["schemas"]["PlanBody"][];
            /** @description 参加单位 / With */
            participants: components["schemas"]["PlanBody"][];
            /** @description 举措 / Measures */
            measures: components["schemas"]["PlanMeasure"][];
        };
        /** @description 领域 / An area */
        PlanArea: {
            /**
             * @description 编号 / Code
             * @example 7.1
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /**
             * @description 所属模块 / Module
             * @example transfer
             */
            module: string;
            /** @description 任务 / Tasks */
            tasks: components["schemas"]["PlanTask"][];
        };
        /** @description 保障措施 / A safeguard */
        PlanSafeguard: {
            /**
             * @description 编号 / Code
             * @example 7.1
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /**
             * @description 所属模块 / Module
             * @example transfer
             */
            module: string;
            /** @description 牵头单位 / Led by */
            leads: components["schemas"]["PlanBody"][];
            /** @description 参加单位 / With */
            participants: components["schemas"]["PlanBody"][];
            /** @description 举措 / Measures */
            measures: components["schemas"]["PlanMeasure"][];
        };
        /**
         * @description 建设方案及进展 / The plan and its progress
         * @example {
         *       "code": "kechuang-anhui",
         *       "edition": "2021-2025",
         *       "title": {
         *         "zh": "科创安徽",
         *         "en": "Kechuang Anhui"
         *       },
         *       "period": [
         *         2021,
         *         2025
         *       ],
         *       "areas": [
         *         {
         *           "code": "4",
         *           "zh": "服务成果转移转化应用体系建设",
         *           "en": "Technology transfer",
         *           "module": "transfer",
         *           "tasks": [
         *             {
         *               "code": "7",
         *               "zh": "搭建供需对接平台",
         *               "en": "Supply and demand matching",
         *               "leads": [
         *                 {
         *                   "code": "AAST-XH",
         *                   "zh": "省科协学会部",
         *                   "en": "Department of Societies",
         *                   "organisationId": "0185699c-7a00-7c11-9b1e-3f0c2a7d5e42"
         *                 }
         *               ],
         *               "participants": [
         *                 {
         *                   "code": "SOCIETIES",
         *                   "zh": "省级学会",
         *                   "en": "Provincial societies",
         *                   "organisationId": null
         *                 }
         *               ],
         *               "measures": [
         *                 {
         *                   "code": "7.1",
         *                   "zh": "企业技术需求和产业发展需求征集",
         *                   "en": "Collection of enterprise and industry demands",
         *                   "leads": [
         *                     {
         *                       "code": "AAST-XH",
         *                       "zh": "省科协学会部",
         *                       "en": "Department of Societies",
         *                       "organisationId": "0185699c-7a00-7c11-9b1e-3f0c2a7d5e42"
         *                     }
         *                   ],
         *                   "status": "in-progress",
         *                   "built": true,
         *                   "records": [
         *                     {
         *                       "resource": "demand",
         *                       "zh": "技术需求",
         *                       "en": "Technology demand",
         *                       "built": true,
         *                       "count": 1204,
         *                       "href": "/api/v1/transfer/demands?filter%5BsubmittedAt%5D%5Bgte%5D=2021-01-01"
         *                     }
         *                   ]
         *                 }
         *               ]
         *             }
         *           ]
         *         }
         *       ],
         *       "safeguards": [
         *         {
         *           "code": "S3",
         *           "zh": "加强评估激励",
         *           "en": "Evaluation and incentives",
         *           "module": "evaluation",
         *           "leads": [
         *             {
         *               "code": "AAST-XH",
         *               "zh": "省科协学会部",
         *               "en": "Department of Societies",
         *               "organisationId": "0185699c-7a00-7c11-9b1e-3f0c2a7d5e42"
         *             }
         *           ],
         *           "participants": [
         *             {
         *               "code": "SOCIETIES",
         *               "zh": "省级学会",
         *               "en": "Provincial societies",
         *               "organisationId": null
         *             }
         *           ],
         *           "measures": []
         *         }
         *       ]
         *     }
         */
        Plan: {
            /**
             * @description 方案代码 / Code of the plan
             * @example kechuang-anhui
             */
            code: string;
            /**
             * @description 版次 / Edition
             * @example 2021-2025
             */
            edition: string;
            /**
             * @description 方案名称 / Title
             * @example {
             *       "zh": "科创安徽",
             *       "en": "Kechuang Anhui"
             *     }
             */
            title: {
                /** @description 中文名称 / Chinese name */
                zh: string;
                /** @description 英文名称 / English name */
                en: string;
            };
            /**
             * @description 起止年份 / First and last year
             * @example [
             *       2021,
             *       2025
             *     ]
             */
            period: number[];
            /** @description 领域 / Areas */
            areas: components["schemas"]["PlanArea"][];
            /** @description 保障措施 / Safeguards */
            safeguards: components["schemas"]["PlanSafeguard"][];
        };
        /** @description 量化目标 / A target */
        PlanTarget: {
            /**
             * @description 目标代码 / Code
             * @example expert-visits
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /**
             * @description 举措编号，全方案目标为空 / Measure; null for the whole plan
             * @example 7.3
             */
            measure: string | null;
            /**
             * @description 类型：数量、占比、里程碑、频次 / Kind: so many, a share of something, reached or not, so many in every period
             * @example count
             * @enum {string}
             */
            kind: "count" | "ratio" | "milestone" | "rate";
            /** @description 目标值 / Required */
            required: number;
            /** @description 您可见记录的现值；频次为本期数 / Value of the rows that you see; of a rate, of the running period */
            value: number | null;
            unit: {
                /**
                 * @description 单位 / Unit in Chinese
                 * @example 项
                 */
                zh: string;
                /**
                 * @description 英文单位 / Unit in English
                 * @example demands
                 */
                en: string;
            };
            /**
             * @description 频次周期 / Period of a rate
             * @enum {string|null}
             */
            period: "quarter" | "year" | null;
            /**
             * Format: date
             * @description 期限 / Due
             * @example 2025-12-31
             */
            due: string | null;
            /**
             * @description 状态：未开通、进度正常、需关注、已滞后、已达成；按全部记录与时间进度判定 / Status, from all records and the linear pace from the start of the edition to the due date
             * @example not-built
             * @enum {string}
             */
            status: "not-built" | "on-track" | "at-risk" | "late" | "done";
            /** @description 完成比例，1 为达成 / Share reached, 1 when reached */
            ratio: number | null;
            /**
             * Format: uri-reference
             * @description 所计记录的列表 / The list of the rows counted
             * @example /api/v1/transfer/demands
             */
            href: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "code": "expert-visits",
         *           "zh": "千名专家进千企",
         *           "en": "A thousand experts to a thousand enterprises",
         *           "measure": "7.3",
         *           "kind": "count",
         *           "required": 1000,
         *           "value": null,
         *           "unit": {
         *             "zh": "名专家、家企业",
         *             "en": "experts and enterprises"
         *           },
         *           "period": null,
         *           "due": "2025-12-31",
         *           "status": "not-built",
         *           "ratio": null,
         *           "href": null
         *         }
         *       ]
         *     }
         */
        PlanTargets: {
            /** @description 量化目标 / Targets */
            items: components["schemas"]["PlanTarget"][];
        };
        /** @description 指标 / A figure */
        PlanMetric: {
            /**
             * @description 指标代码 / Metric
             * @example demand.published
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /**
             * @description 记录类型 / Record type
             * @example demand
             */
            resource: string;
            /** @description 您可见记录的数值 / Value of the rows that you see */
            value: number;
            unit: {
                /**
                 * @description 单位 / Unit in Chinese
                 * @example 项
                 */
                zh: string;
                /**
                 * @description 英文单位 / Unit in English
                 * @example demands
                 */
                en: string;
            };
            /**
             * Format: uri-reference
             * @description 所计记录的列表 / The list of the rows counted
             * @example /api/v1/transfer/demands
             */
            href: string | null;
        };
        /**
         * @description 举措详情 / A measure with its figures
         * @example {
         *       "code": "7.1",
         *       "zh": "企业技术需求和产业发展需求征集",
         *       "en": "Collection of enterprise and industry demands",
         *       "leads": [
         *         {
         *           "code": "AAST-XH",
         *           "zh": "省科协学会部",
         *           "en": "Department of Societies",
         *           "organisationId": "0185699c-7a00-7c11-9b1e-3f0c2a7d5e42"
         *         }
         *       ],
         *       "status": "in-progress",
         *       "built": true,
         *       "records": [
         *         {
         *           "resource": "demand",
         *           "zh": "技术需求",
         *           "en": "Technology demand",
         *           "built": true,
         *           "count": 1204,
         *           "href": "/api/v1/transfer/demands?filter%5BsubmittedAt%5D%5Bgte%5D=2021-01-01"
         *         }
         *       ],
         *       "edition": "2021-2025",
         *       "participants": [
         *         {
         *           "code": "SOCIETIES",
         *           "zh": "省级学会",
         *           "en": "Provincial societies",
         *           "organisationId": null
         *         }
         *       ],
         *       "area": {
         *         "code": "4",
         *         "zh": "服务成果转移转化应用体系建设",
         *         "en": "Technology transfer"
         *       },
         *       "task": {
         *         "code": "7",
         *         "zh": "搭建供需对接平台",
         *         "en": "Supply and demand matching"
         *       },
         *       "safeguard": null,
         *       "metrics": [
         *         {
         *           "code": "demand.submitted",
         *           "zh": "提交需求数",
         *           "en": "Demands submitted",
         *           "resource": "demand",
         *           "value": 1204,
         *           "unit": {
         *             "zh": "项",
         *             "en": "demands"
         *           },
         *           "href": "/api/v1/transfer/demands?filter%5BsubmittedAt%5D%5Bgte%5D=2021-01-01"
         *         }
         *       ],
         *       "targets": [],
         *       "trend": [
         *         {
         *           "key": "2026-11",
         *           "value": 48,
         *           "href": "/api/v1/transfer/demands?filter%5BsubmittedAt%5D%5Bgte%5D=2021-01-01"
         *         }
         *       ]
         *     }
         */
        PlanMeasurePage: {
            /**
             * @description 编号 / Code
             * @example 7.1
             */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 牵头单位 / Led by */
            leads: components["schemas"]["PlanBody"][];
            /**
             * @description 进展：未开通（尚无可填报的记录）、未开始、推进中、已完成（目标均已达成）；按全部记录判定 / Where it stands, from all records: not built (its records do not exist yet), not started, in progress, done (all its targets are reached)
             * @example not-built
             * @enum {string}
             */
            status: "not-built" | "not-started" | "in-progress" | "done";
            /** @description 佐证记录至少一类已开通 / At least one of its record types exists */
            built: boolean;
            /** @description 佐证记录 / The records that are its evidence */
            records: components["schemas"]["PlanRecords"][];
            /**
             * @description 版次 / Edition
             * @example 2021-2025
             */
            edition: string;
            /** @description 参加单位 / With */
            participants: components["schemas"]["PlanBody"][];
            area: components["schemas"]["PlanPart"] | null;
            task: components["schemas"]["PlanPart"] | null;
            safeguard: components["schemas"]["PlanPart"] | null;
            /** @description 主要数据 / Figures */
            metrics: components["schemas"]["PlanMetric"][];
            /** @description 对应目标 / Targets */
            targets: components["schemas"]["PlanTarget"][];
            /** @description 首项指标近十二个月 / The first figure by month, twelve months */
            trend: {
                /**
                 * @description 月份 / Month
                 * @example 2026-11
                 */
                key: string;
                /** @description 数值 / Value */
                value: number;
                /**
                 * Format: uri-reference
                 * @description 所计记录的列表 / The list of the rows counted
                 * @example /api/v1/transfer/demands
                 */
                href: string | null;
            }[];
        };
        /** @description 方案版次 / An edition of the plan */
        PlanEdition: {
            /**
             * @description 方案代码 / Code of the plan
             * @example kechuang-anhui
             */
            code: string;
            /**
             * @description 版次 / Edition
             * @example 2021-2025
             */
            edition: string;
            /**
             * @description 方案名称 / Title
             * @example {
             *       "zh": "科创安徽",
             *       "en": "Kechuang Anhui"
             *     }
             */
            title: {
                /** @description 中文名称 / Chinese name */
                zh: string;
                /** @description 英文名称 / English name */
                en: string;
            };
            /**
             * @description 起止年份 / First and last year
             * @example [
             *       2021,
             *       2025
             *     ]
             */
            period: number[];
            /**
             * @description 现行、已被新版取代、尚未开始 / In force, superseded by a later edition, still to begin
             * @example current
             * @enum {string}
             */
            status: "current" | "superseded" | "upcoming";
            /**
             * Format: date
             * @description 开始日 / First day
             * @example 2021-01-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description 结束日 / Last day
             * @example 2025-12-31
             */
            endsOn: string;
            /**
             * Format: date-time
             * @description 入库时间 / Published at
             */
            publishedAt: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "code": "kechuang-anhui",
         *           "edition": "2021-2025",
         *           "title": {
         *             "zh": "科创安徽",
         *             "en": "Kechuang Anhui"
         *           },
         *           "period": [
         *             2021,
         *             2025
         *           ],
         *           "status": "current",
         *           "startsOn": "2021-01-01",
         *           "endsOn": "2025-12-31",
         *           "publishedAt": "2026-11-23T08:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        PlanEditions: {
            /** @description 版次，由早到晚 / Editions, oldest first */
            items: components["schemas"]["PlanEdition"][];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "code": "340123",
         *           "name": "肥西县",
         *           "en": "Feixi County",
         *           "level": "city",
         *           "parent": "340100"
         *         }
         *       ]
         *     }
         */
        DivisionList: {
            items: {
                /**
                 * @description GB/T 2260 代码 / GB/T 2260 code
                 * @example 340123
                 */
                code: string;
                /**
                 * @description 名称 / Chinese name
                 * @example 肥西县
                 */
                name: string;
                /**
                 * @description 英文名称 / English name
                 * @example Feixi County
                 */
                en: string;
                /**
                 * @description 市或县 / City or county
                 * @enum {string}
                 */
                level: "city" | "county";
                /**
                 * @description 上级代码 / Code above
                 * @example 340100
                 */
                parent: string;
            }[];
        };
        /**
         * @example {
         *       "code": "industry",
         *       "version": "2021",
         *       "items": [
         *         {
         *           "code": "new-it",
         *           "zh": "新一代信息技术",
         *           "en": "Next-generation information technology",
         *           "retired": true
         *         }
         *       ]
         *     }
         */
        DictionaryContent: {
            /**
             * @description 字典代码 / Code of the dictionary
             * @example industry
             */
            code: string;
            /**
             * @description 版本 / Edition
             * @example 2021
             */
            version: string;
            items: {
                /**
                 * @description 代码 / Code
                 * @example new-it
                 */
                code: string;
                /**
                 * @description 中文名称 / Chinese name
                 * @example 新一代信息技术
                 */
                zh: string;
                /**
                 * @description 英文名称 / English name
                 * @example Next-generation information technology
                 */
                en: string;
                /** @description 已停用：只用于显示已有记录 / Retired: only names existing records */
                retired: boolean;
            }[];
        };
        /**
         * @example {
         *       "username": "hefei",
         *       "name": "姓名示例",
         *       "organisationId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "personId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "password": "初始密码示例"
         *     }
         */
        AccountInput: {
            /** @description 用户名 / User name */
            username: string;
            /** @description 姓名 / Name */
            name: string;
            /**
             * Format: uuid
             * @description 单位 / Organisation
             */
            organisationId?: string | null;
            /**
             * Format: uuid
             * @description 人员档案 / Person
             */
            personId?: string | null;
            /** @description 初始密码 / Initial password */
            password: string;
        };
        /**
         * @example {
         *       "username": "hefei",
         *       "name": "姓名示例",
         *       "organisationId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "personId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
         *     }
         */
        AccountPatch: {
            /** @description 用户名 / User name */
            username?: string;
            /** @description 姓名 / Name */
            name?: string;
            /**
             * Format: uuid
             * @description 单位 / Organisation
             */
            organisationId?: string | null;
            /**
             * Format: uuid
             * @description 人员档案 / Person
             */
            personId?: string | null;
        };
        /**
         * @example {
         *       "purpose": "fee-tax",
         *       "version": "2026-11"
         *     }
         */
        ConsentInput: {
            /**
             * @description 目的 / Purpose
             * @enum {string}
             */
            purpose: "fee-tax" | "fee-payment";
            /** @description 告知书版本 / Version of the notice */
            version: string;
        };
        /**
         * @example {
         *       "purpose": "fee-tax"
         *     }
         */
        WithdrawalInput: {
            /**
             * @description 目的 / Purpose
             * @enum {string}
             */
            purpose: "fee-tax" | "fee-payment";
        };
        /**
         * @example {
         *       "purpose": "fee-tax",
         *       "version": "2026-11",
         *       "way": "console"
         *     }
         */
        RecordedConsentInput: {
            /**
             * @description 目的 / Purpose
             * @enum {string}
             */
            purpose: "fee-tax" | "fee-payment";
            /** @description 告知书版本 / Version of the notice */
            version: string;
            /**
             * @description 同意方式 / How it was given
             * @enum {string}
             */
            way: "console" | "paper" | "message";
        };
        /**
         * @example {
         *       "password": "当前密码示例"
         *     }
         */
        DeletionInput: {
            /** @description 当前密码 / Current password */
            password: string;
        };
        /**
         * @example {
         *       "deputyId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "startsOn": "2026-11-23",
         *       "endsOn": "2026-11-23",
         *       "reason": "出差",
         *       "modules": [
         *         "电池"
         *       ]
         *     }
         */
        DelegationInput: {
            /**
             * Format: uuid
             * @description 代理人 / Deputy
             */
            deputyId: string;
            /**
             * Format: date
             * @description 开始日期 / First day
             */
            startsOn: string;
            /**
             * Format: date
             * @description 结束日期 / Last day. 含当日，最长 90 天。 / Included; 90 days at most.
             */
            endsOn: string;
            /** @description 委托事由 / Reason */
            reason: string;
            /** @description 限定模块 / Modules. 不填为本人可委托的全部业务。 / Everything that can be delegated unless said. */
            modules?: string[] | null;
        };
        /**
         * @example {
         *       "code": "county-clerk",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "description": "说明的详细说明，供调用方参考。",
         *       "permissions": [
         *         "电池"
         *       ]
         *     }
         */
        RoleInput: {
            /** @description 代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 说明 / Description */
            description?: string | null;
            /** @description 权限 / Permissions */
            permissions?: string[];
        };
        /**
         * @example {
         *       "code": "county-clerk",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "description": "说明的详细说明，供调用方参考。",
         *       "permissions": [
         *         "电池"
         *       ]
         *     }
         */
        RolePatch: {
            /** @description 代码 / Code */
            code?: string;
            /** @description 中文名称 / Chinese name */
            zh?: string;
            /** @description 英文名称 / English name */
            en?: string;
            /** @description 说明 / Description */
            description?: string | null;
            /** @description 权限 / Permissions */
            permissions?: string[];
        };
        /**
         * @example {
         *       "password": "当前密码示例"
         *     }
         */
        EnrolInput: {
            /** @description 当前密码 / Current password */
            password: string;
        };
        /**
         * @example {
         *       "code": "287082"
         *     }
         */
        SecondFactorCodeInput: {
            /** @description 验证码 / Code */
            code: string;
        };
        /**
         * @example {
         *       "password": "当前密码示例",
         *       "code": "287082"
         *     }
         */
        SecondFactorProofInput: {
            /** @description 当前密码 / Current password */
            password: string;
            /** @description 验证码或恢复码 / Code or recovery code */
            code: string;
        };
        /**
         * @example {
         *       "username": "用户名示例",
         *       "password": "密码示例"
         *     }
         */
        LoginInput: {
            /** @description 用户名 / User name */
            username: string;
            /** @description 密码 / Password */
            password: string;
        };
        /**
         * @example {
         *       "challenge": "登录凭据示例",
         *       "code": "287082"
         *     }
         */
        SignInCodeInput: {
            /** @description 登录凭据 / Challenge. 第一步返回的 challenge。 / From the first step. */
            challenge: string;
            /** @description 验证码或恢复码 / Code or recovery code */
            code: string;
        };
        /**
         * @example {
         *       "current": "当前密码示例",
         *       "next": "新密码示例"
         *     }
         */
        PasswordChangeInput: {
            /** @description 当前密码 / Current password */
            current: string;
            /** @description 新密码 / New password */
            next: string;
        };
        /**
         * @example {
         *       "token": "一次性令牌示例",
         *       "username": "admin",
         *       "password": "密码示例",
         *       "name": "姓名示例",
         *       "role": "system-administrator"
         *     }
         */
        BootstrapInput: {
            /** @description 一次性令牌 / One-time token */
            token: string;
            /** @description 用户名 / User name */
            username: string;
            /** @description 密码 / Password */
            password: string;
            /** @description 姓名 / Name */
            name?: string | null;
            /**
             * @description 管理员类型 / Administrator. 不填为系统管理员。 / The system administrator unless said.
             * @enum {string|null}
             */
            role?: "system-administrator" | "security-administrator" | "auditor" | null;
        };
        /**
         * @example {
         *       "dictionaryId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "code": "XQ-2026-340100-000123",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "position": 0,
         *       "retired": true
         *     }
         */
        DictionaryItemInput: {
            /**
             * Format: uuid
             * @description 所属字典 / Dictionary
             */
            dictionaryId: string;
            /** @description 代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 顺序 / Position */
            position?: number;
            /** @description 已停用 / Retired. 停用后新记录不能再选用，已有记录保留原值。 / New records cannot use it; records that have it keep it. */
            retired?: boolean;
        };
        /**
         * @example {
         *       "dictionaryId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "code": "XQ-2026-340100-000123",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "position": 0,
         *       "retired": true
         *     }
         */
        DictionaryItemPatch: {
            /**
             * Format: uuid
             * @description 所属字典 / Dictionary
             */
            dictionaryId?: string;
            /** @description 代码 / Code */
            code?: string;
            /** @description 中文名称 / Chinese name */
            zh?: string;
            /** @description 英文名称 / English name */
            en?: string;
            /** @description 顺序 / Position */
            position?: number;
            /** @description 已停用 / Retired. 停用后新记录不能再选用，已有记录保留原值。 / New records cannot use it; records that have it keep it. */
            retired?: boolean;
        };
        /**
         * @example {
         *       "code": "XQ-2026-340100-000123",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "edition": "版本示例",
         *       "source": "依据示例"
         *     }
         */
        DictionaryInput: {
            /** @description 字典代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 版本 / Edition. 随依据的标准或文件更新，如 2009、2026。 / Follows the standard behind it, e.g. 2009, 2026. */
            edition: string;
            /** @description 依据 / Source */
            source?: string | null;
        };
        /**
         * @example {
         *       "code": "XQ-2026-340100-000123",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "edition": "版本示例",
         *       "source": "依据示例"
         *     }
         */
        DictionaryPatch: {
            /** @description 字典代码 / Code */
            code?: string;
            /** @description 中文名称 / Chinese name */
            zh?: string;
            /** @description 英文名称 / English name */
            en?: string;
            /** @description 版本 / Edition. 随依据的标准或文件更新，如 2009、2026。 / Follows the standard behind it, e.g. 2009, 2026. */
            edition?: string;
            /** @description 依据 / Source */
            source?: string | null;
        };
        /**
         * @example {
         *       "name": "名称示例",
         *       "shortName": "简称示例",
         *       "englishName": "英文名称示例",
         *       "kind": "provincial-association",
         *       "creditCode": "统一社会信用代码示例示示示示示示示示",
         *       "state": "active",
         *       "parentId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "divisionCode": "340100",
         *       "address": "地址示例",
         *       "industries": [
         *         "new-it"
         *       ],
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "establishedOn": "2026-11-23",
         *       "introduction": "简介的详细说明，供调用方参考。",
         *       "website": "https://www.example.com",
         *       "contactName": "张**",
         *       "contactPhone": "138****0000",
         *       "contactEmail": "z***@example.cn"
         *     }
         */
        OrganisationInput: {
            /** @description 名称 / Name */
            name: string;
            /** @description 简称 / Short name */
            shortName?: string | null;
            /** @description 英文名称 / English name */
            englishName?: string | null;
            /**
             * @description 类型 / Kind
             * @enum {string}
             */
            kind: "provincial-association" | "department" | "affiliated-institution" | "provincial-society" | "national-society" | "city-association" | "county-association" | "university-association" | "enterprise-association" | "enterprise" | "university" | "research-institute" | "park" | "government-body" | "overseas-body" | "other";
            /** @description 统一社会信用代码 / Unified social credit code. 18 位，末位为校验码。 / 18 characters; the last is a check character. */
            creditCode?: string | null;
            /**
             * @description 状态 / State
             * @enum {string}
             */
            state?: "active" | "suspended";
            /**
             * Format: uuid
             * @description 上级组织 / Parent
             */
            parentId?: string | null;
            /** @description 所在区域 / Division */
            divisionCode: string;
            /** @description 地址 / Address */
            address?: string | null;
            /** @description 产业领域 / Industries */
            industries?: string[];
            /** @description 学科领域 / Disciplines */
            disciplines?: string[];
            /**
             * Format: date
             * @description 成立日期 / Established on
             */
            establishedOn?: string | null;
            /** @description 简介 / Introduction */
            introduction?: string | null;
            /** @description 网址 / Website */
            website?: string | null;
            /** @description 联系人 / Contact */
            contactName?: string | null;
            /** @description 联系电话 / Contact phone */
            contactPhone?: string | null;
            /** @description 电子邮箱 / Contact e-mail */
            contactEmail?: string | null;
        };
        /**
         * @example {
         *       "name": "名称示例",
         *       "shortName": "简称示例",
         *       "englishName": "英文名称示例",
         *       "kind": "provincial-association",
         *       "creditCode": "统一社会信用代码示例示示示示示示示示",
         *       "state": "active",
         *       "parentId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "divisionCode": "340100",
         *       "address": "地址示例",
         *       "industries": [
         *         "new-it"
         *       ],
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "establishedOn": "2026-11-23",
         *       "introduction": "简介的详细说明，供调用方参考。",
         *       "website": "https://www.example.com",
         *       "contactName": "张**",
         *       "contactPhone": "138****0000",
         *       "contactEmail": "z***@example.cn"
         *     }
         */
        OrganisationPatch: {
            /** @description 名称 / Name */
            name?: string;
            /** @description 简称 / Short name */
            shortName?: string | null;
            /** @description 英文名称 / English name */
            englishName?: string | null;
            /**
             * @description 类型 / Kind
             * @enum {string}
             */
            kind?: "provincial-association" | "department" | "affiliated-institution" | "provincial-society" | "national-society" | "city-association" | "county-association" | "university-association" | "enterprise-association" | "enterprise" | "university" | "research-institute" | "park" | "government-body" | "overseas-body" | "other";
            /** @description 统一社会信用代码 / Unified social credit code. 18 位，末位为校验码。 / 18 characters; the last is a check character. */
            creditCode?: string | null;
            /**
             * @description 状态 / State
             * @enum {string}
             */
            state?: "active" | "suspended";
            /**
             * Format: uuid
             * @description 上级组织 / Parent
             */
            parentId?: string | null;
            /** @description 所在区域 / Division */
            divisionCode?: string;
            /** @description 地址 / Address */
            address?: string | null;
            /** @description 产业领域 / Industries */
            industries?: string[];
            /** @description 学科领域 / Disciplines */
            disciplines?: string[];
            /**
             * Format: date
             * @description 成立日期 / Established on
             */
            establishedOn?: string | null;
            /** @description 简介 / Introduction */
            introduction?: string | null;
            /** @description 网址 / Website */
            website?: string | null;
            /** @description 联系人 / Contact */
            contactName?: string | null;
            /** @description 联系电话 / Contact phone */
            contactPhone?: string | null;
            /** @description 电子邮箱 / Contact e-mail */
            contactEmail?: string | null;
        };
        /**
         * @example {
         *       "fields": [
         *         "电池"
         *       ],
         *       "reason": "电话核实技术需求的联系人"
         *     }
         */
        UnmaskInput: {
            /** @description 要查看的字段 / Fields to be seen. 个人信息字段的名称，如 contactPhone。 / Keys of personal fields, e.g. contactPhone. */
            fields: string[];
            /** @description 查看事由 / Reason. 5 至 200 字，记入审计日志。 / 5 to 200 characters; goes into the audit log. */
            reason: string;
        };
        /**
         * @example {
         *       "name": "姓名示例",
         *       "gender": "male",
         *       "expert": true,
         *       "organisationId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "affiliationIds": [
         *         "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
         *       ],
         *       "position": "职务示例",
         *       "title": "new-it",
         *       "degree": "new-it",
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "industries": [
         *         "new-it"
         *       ],
         *       "specialities": [
         *         "电池"
         *       ],
         *       "honours": [
         *         "new-it"
         *       ],
         *       "languages": [
         *         "new-it"
         *       ],
         *       "availability": "available",
         *       "introduction": "简介的详细说明，供调用方参考。",
         *       "idNumber": "3****************X",
         *       "phone": "138****0000",
         *       "email": "z***@example.cn"
         *     }
         */
        PersonInput: {
            /** @description 姓名 / Name */
            name: string;
            /**
             * @description 性别 / Gender
             * @enum {string|null}
             */
            gender?: "male" | "female" | null;
            /** @description 入专家库 / Expert */
            expert?: boolean;
            /**
             * Format: uuid
             * @description 工作单位 / Organisation
             */
            organisationId: string;
            /** @description 兼任单位 / Affiliations. 所属学会、兼职单位等。 / Societies and other organisations the person belongs to. */
            affiliationIds?: string[];
            /** @description 职务 / Position */
            position?: string | null;
            /** @description 职称 / Title */
            title?: string | null;
            /** @description 学位 / Degree */
            degree?: string | null;
            /** @description 学科 / Disciplines */
            disciplines?: string[];
            /** @description 产业领域 / Industries */
            industries?: string[];
            /** @description 研究方向 / Specialities */
            specialities?: string[];
            /** @description 人才称号 / Honours */
            honours?: string[];
            /** @description 工作语言 / Languages */
            languages?: string[];
            /**
             * @description 可用状态 / Availability
             * @enum {string}
             */
            availability?: "available" | "limited" | "unavailable";
            /** @description 简介 / Introduction */
            introduction?: string | null;
            /** @description 身份证号 / Identity number. 用于专家劳务费的申报纳税，须经本人同意。 / For the tax on expert fees; with consent only. */
            idNumber?: string | null;
            /** @description 联系电话 / Phone */
            phone?: string | null;
            /** @description 电子邮箱 / E-mail */
            email?: string | null;
        };
        /**
         * @example {
         *       "name": "姓名示例",
         *       "gender": "male",
         *       "expert": true,
         *       "organisationId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "affiliationIds": [
         *         "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
         *       ],
         *       "position": "职务示例",
         *       "title": "new-it",
         *       "degree": "new-it",
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "industries": [
         *         "new-it"
         *       ],
         *       "specialities": [
         *         "电池"
         *       ],
         *       "honours": [
         *         "new-it"
         *       ],
         *       "languages": [
         *         "new-it"
         *       ],
         *       "availability": "available",
         *       "introduction": "简介的详细说明，供调用方参考。",
         *       "idNumber": "3****************X",
         *       "phone": "138****0000",
         *       "email": "z***@example.cn"
         *     }
         */
        PersonPatch: {
            /** @description 姓名 / Name */
            name?: string;
            /**
             * @description 性别 / Gender
             * @enum {string|null}
             */
            gender?: "male" | "female" | null;
            /** @description 入专家库 / Expert */
            expert?: boolean;
            /**
             * Format: uuid
             * @description 工作单位 / Organisation
             */
            organisationId?: string;
            /** @description 兼任单位 / Affiliations. 所属学会、兼职单位等。 / Societies and other organisations the person belongs to. */
            affiliationIds?: string[];
            /** @description 职务 / Position */
            position?: string | null;
            /** @description 职称 / Title */
            title?: string | null;
            /** @description 学位 / Degree */
            degree?: string | null;
            /** @description 学科 / Disciplines */
            disciplines?: string[];
            /** @description 产业领域 / Industries */
            industries?: string[];
            /** @description 研究方向 / Specialities */
            specialities?: string[];
            /** @description 人才称号 / Honours */
            honours?: string[];
            /** @description 工作语言 / Languages */
            languages?: string[];
            /**
             * @description 可用状态 / Availability
             * @enum {string}
             */
            availability?: "available" | "limited" | "unavailable";
            /** @description 简介 / Introduction */
            introduction?: string | null;
            /** @description 身份证号 / Identity number. 用于专家劳务费的申报纳税，须经本人同意。 / For the tax on expert fees; with consent only. */
            idNumber?: string | null;
            /** @description 联系电话 / Phone */
            phone?: string | null;
            /** @description 电子邮箱 / E-mail */
            email?: string | null;
        };
        /**
         * @example {
         *       "title": "需求名称示例",
         *       "scope": "enterprise",
         *       "kind": "research",
         *       "description": "需求说明的详细说明，供调用方参考。",
         *       "currentSolution": "现有做法的详细说明，供调用方参考。",
         *       "shortcoming": "不足之处的详细说明，供调用方参考。",
         *       "expectedIndicators": "预期指标的详细说明，供调用方参考。",
         *       "industry": "new-it",
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "keywords": [
         *         "电池"
         *       ],
         *       "divisionCode": "340100",
         *       "organisationId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "budgetMode": "range",
         *       "budgetMin": "500000.00",
         *       "budgetMax": "500000.00",
         *       "deadline": "2026-11-23",
         *       "cooperationModes": [
         *         "commissioned"
         *       ],
         *       "disclosure": "public",
         *       "contactName": "张**",
         *       "contactPhone": "138****0000",
         *       "contactEmail": "z***@example.cn",
         *       "attachmentIds": []
         *     }
         */
        DemandInput: {
            /** @description 需求名称 / Title */
            title: string;
            /**
             * @description 需求类别 / Scope
             * @enum {string}
             */
            scope?: "enterprise" | "industry";
            /**
             * @description 需求类型 / Kind
             * @enum {string}
             */
            kind: "research" | "product-development" | "talent" | "consulting" | "standards" | "equipment" | "financing" | "other";
            /** @description 需求说明 / Description. 要解决什么问题，用在什么产品或工序上 / The problem, and the product or process it concerns */
            description: string;
            /** @description 现有做法 / Today's solution */
            currentSolution?: string | null;
            /** @description 不足之处 / Why it does not suffice */
            shortcoming?: string | null;
            /** @description 预期指标 / Expected indicators */
            expectedIndicators?: string | null;
            /** @description 所属产业 / Industry */
            industry: string;
            /** @description 相关学科 / Disciplines */
            disciplines?: string[];
            /** @description 关键词 / Keywords */
            keywords?: string[];
            /** @description 所在市县 / Division */
            divisionCode: string;
            /**
             * Format: uuid
             * @description 提出单位 / Raised by
             */
            organisationId?: string;
            /**
             * @description 预算方式 / Budget
             * @enum {string}
             */
            budgetMode?: "range" | "negotiable";
            /** @description 预算下限 / Budget from. (元 / yuan) */
            budgetMin?: string | null;
            /** @description 预算上限 / Budget to. (元 / yuan) */
            budgetMax?: string | null;
            /**
             * Format: date
             * @description 期望解决日期 / Deadline
             */
            deadline?: string | null;
            /** @description 合作方式 / Cooperation modes */
            cooperationModes?: ("commissioned" | "joint" | "licence" | "transfer" | "consulting" | "service" | "investment" | "platform")[];
            /**
             * @description 公开范围 / Disclosure
             * @enum {string}
             */
            disclosure?: "public" | "signed-in" | "matched";
            /** @description 联系人 / Contact. 提交需求前须填写联系人，并至少填写联系电话、电子邮箱中的一项。 / Needed before the demand is submitted, together with a phone number or an e-mail address. */
            contactName?: string | null;
            /** @description 联系电话 / Contact phone */
            contactPhone?: string | null;
            /** @description 电子邮箱 / Contact e-mail */
            contactEmail?: string | null;
            /** @description 附件 / Attachments */
            attachmentIds?: string[];
        };
        /**
         * @example {
         *       "title": "需求名称示例",
         *       "scope": "enterprise",
         *       "kind": "research",
         *       "description": "需求说明的详细说明，供调用方参考。",
         *       "currentSolution": "现有做法的详细说明，供调用方参考。",
         *       "shortcoming": "不足之处的详细说明，供调用方参考。",
         *       "expectedIndicators": "预期指标的详细说明，供调用方参考。",
         *       "industry": "new-it",
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "keywords": [
         *         "电池"
         *       ],
         *       "divisionCode": "340100",
         *       "organisationId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "budgetMode": "range",
         *       "budgetMin": "500000.00",
         *       "budgetMax": "500000.00",
         *       "deadline": "2026-11-23",
         *       "cooperationModes": [
         *         "commissioned"
         *       ],
         *       "disclosure": "public",
         *       "contactName": "张**",
         *       "contactPhone": "138****0000",
         *       "contactEmail": "z***@example.cn",
         *       "attachmentIds": []
         *     }
         */
        DemandPatch: {
            /** @description 需求名称 / Title */
            title?: string;
            /**
             * @description 需求类别 / Scope
             * @enum {string}
             */
            scope?: "enterprise" | "industry";
            /**
             * @description 需求类型 / Kind
             * @enum {string}
             */
            kind?: "research" | "product-development" | "talent" | "consulting" | "standards" | "equipment" | "financing" | "other";
            /** @description 需求说明 / Description. 要解决什么问题，用在什么产品或工序上 / The problem, and the product or process it concerns */
            description?: string;
            /** @description 现有做法 / Today's solution */
            currentSolution?: string | null;
            /** @description 不足之处 / Why it does not suffice */
            shortcoming?: string | null;
            /** @description 预期指标 / Expected indicators */
            expectedIndicators?: string | null;
            /** @description 所属产业 / Industry */
            industry?: string;
            /** @description 相关学科 / Disciplines */
            disciplines?: string[];
            /** @description 关键词 / Keywords */
            keywords?: string[];
            /** @description 所在市县 / Division */
            divisionCode?: string;
            /**
             * Format: uuid
             * @description 提出单位 / Raised by
             */
            organisationId?: string;
            /**
             * @description 预算方式 / Budget
             * @enum {string}
             */
            budgetMode?: "range" | "negotiable";
            /** @description 预算下限 / Budget from. (元 / yuan) */
            budgetMin?: string | null;
            /** @description 预算上限 / Budget to. (元 / yuan) */
            budgetMax?: string | null;
            /**
             * Format: date
             * @description 期望解决日期 / Deadline
             */
            deadline?: string | null;
            /** @description 合作方式 / Cooperation modes */
            cooperationModes?: ("commissioned" | "joint" | "licence" | "transfer" | "consulting" | "service" | "investment" | "platform")[];
            /**
             * @description 公开范围 / Disclosure
             * @enum {string}
             */
            disclosure?: "public" | "signed-in" | "matched";
            /** @description 联系人 / Contact. 提交需求前须填写联系人，并至少填写联系电话、电子邮箱中的一项。 / Needed before the demand is submitted, together with a phone number or an e-mail address. */
            contactName?: string | null;
            /** @description 联系电话 / Contact phone */
            contactPhone?: string | null;
            /** @description 电子邮箱 / Contact e-mail */
            contactEmail?: string | null;
            /** @description 附件 / Attachments */
            attachmentIds?: string[];
        };
        /**
         * @example {
         *       "demandId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "advice": "诊断意见示例",
         *       "title": "建议名称示例",
         *       "description": "建议说明的详细说明，供调用方参考。",
         *       "currentSolution": "建议的现有做法的详细说明，供调用方参考。",
         *       "shortcoming": "建议的不足之处的详细说明，供调用方参考。",
         *       "expectedIndicators": "建议的预期指标的详细说明，供调用方参考。"
         *     }
         */
        DiagnosisInput: {
            /**
             * Format: uuid
             * @description 需求 / Demand
             */
            demandId: string;
            /** @description 诊断意见 / Advice */
            advice: string;
            /** @description 建议名称 / Proposed title */
            title?: string | null;
            /** @description 建议说明 / Proposed description */
            description?: string | null;
            /** @description 建议的现有做法 / Proposed account of today's solution */
            currentSolution?: string | null;
            /** @description 建议的不足之处 / Proposed account of its shortcoming */
            shortcoming?: string | null;
            /** @description 建议的预期指标 / Proposed indicators */
            expectedIndicators?: string | null;
        };
        /**
         * 角色 / Role
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "code": "county-clerk",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "description": "说明的详细说明，供调用方参考。",
         *       "permissions": [
         *         "电池"
         *       ],
         *       "builtIn": true,
         *       "editable": true
         *     }
         */
        Role: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 说明 / Description */
            description: string | null;
            /** @description 权限 / Permissions */
            permissions: string[];
            /** @description 内置 / Built in */
            builtIn: boolean;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
        };
        /** 角色 / Role */
        RoleRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 内置 / Built in */
            builtIn: boolean;
        };
        /**
         * @description 角色的一页 / A page of Role
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "code": "county-clerk",
         *           "zh": "中文名称示例",
         *           "en": "英文名称示例",
         *           "builtIn": true
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        RolePage: {
            items: components["schemas"]["RoleRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        /**
         * 账号 / Account
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "username": "hefei",
         *       "name": "姓名示例",
         *       "organisation": {
         *         "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *         "name": "合肥示例科技有限公司"
         *       },
         *       "person": {
         *         "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *         "name": "合肥示例科技有限公司"
         *       },
         *       "roles": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "name": "示例"
         *         }
         *       ],
         *       "status": "active",
         *       "lastSignInAt": "2026-11-23T08:00:00.000Z",
         *       "lockedUntil": "2026-11-23T08:00:00.000Z",
         *       "secondFactor": true,
         *       "editable": true,
         *       "actions": [
         *         "submit"
         *       ]
         *     }
         */
        Account: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 用户名 / User name */
            username: string;
            /** @description 姓名 / Name */
            name: string;
            /** @description 单位 / Organisation */
            organisation: components["schemas"]["RecordSummary"] | null;
            /** @description 人员档案 / Person */
            person: components["schemas"]["RecordSummary"] | null;
            /** @description 角色 / Roles */
            roles: components["schemas"]["RecordSummary"][];
            /**
             * @description 状态 / Status
             * @enum {string}
             */
            status: "active" | "disabled" | "closed";
            /**
             * Format: date-time
             * @description 最近登录 / Last sign-in
             */
            lastSignInAt: string | null;
            /**
             * Format: date-time
             * @description 锁定至 / Locked until
             */
            lockedUntil: string | null;
            /** @description 二次验证 / Second factor */
            secondFactor: boolean;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
            /** @description 当前可办理的动作 / Actions the reader may take now */
            actions: string[];
        };
        /** 账号 / Account */
        AccountRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 用户名 / User name */
            username: string;
            /** @description 姓名 / Name */
            name: string;
            /** @description 单位 / Organisation */
            organisation: components["schemas"]["RecordSummary"] | null;
            /** @description 角色 / Roles */
            roles: components["schemas"]["RecordSummary"][];
            /**
             * @description 状态 / Status
             * @enum {string}
             */
            status: "active" | "disabled" | "closed";
            /**
             * Format: date-time
             * @description 最近登录 / Last sign-in
             */
            lastSignInAt: string | null;
        };
        /**
         * @description 账号的一页 / A page of Account
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "username": "hefei",
         *           "name": "姓名示例",
         *           "organisation": {
         *             "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "roles": [
         *             {
         *               "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *               "name": "示例"
         *             }
         *           ],
         *           "status": "active",
         *           "lastSignInAt": "2026-11-23T08:00:00.000Z"
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        AccountPage: {
            items: components["schemas"]["AccountRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        AccountAssignRolesInput: {
            /** @description 角色 / Roles */
            roleIds: string[];
        };
        AccountResetPasswordInput: {
            /** @description 新密码 / New password */
            password: string;
        };
        /**
         * 审计日志 / Audit entry
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "action": "操作示例",
         *       "resource": "对象类型示例",
         *       "recordName": "对象名称示例",
         *       "actorName": "操作人示例",
         *       "organisationName": "单位示例",
         *       "result": "ok",
         *       "address": "来源地址示例",
         *       "traceId": "追踪号示例",
         *       "recordId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "actorId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "organisationId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "onBehalfOfName": "被代理人示例",
         *       "onBehalfOfId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "changes": [],
         *       "editable": true
         *     }
         */
        AuditEntry: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 操作 / Action */
            action: string;
            /** @description 对象类型 / Record type */
            resource: string;
            /** @description 对象名称 / Object */
            recordName: string | null;
            /** @description 操作人 / Actor */
            actorName: string;
            /** @description 单位 / Organisation */
            organisationName: string | null;
            /**
             * @description 结果 / Result
             * @enum {string}
             */
            result: "ok" | "refused" | "failed";
            /** @description 来源地址 / Address */
            address: string | null;
            /** @description 追踪号 / Trace id */
            traceId: string;
            /**
             * Format: uuid
             * @description 记录标识 / Record id
             */
            recordId: string | null;
            /**
             * Format: uuid
             * @description 操作账号 / Account id
             */
            actorId: string;
            /**
             * Format: uuid
             * @description 单位标识 / Organisation id
             */
            organisationId: string | null;
            /** @description 被代理人 / On behalf of */
            onBehalfOfName: string | null;
            /**
             * Format: uuid
             * @description 被代理人账号 / Account on whose behalf
             */
            onBehalfOfId: string | null;
            /** @description 变更内容 / Changes */
            changes: unknown[] | Record<string, never> | null;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
        };
        /** 审计日志 / Audit entry */
        AuditEntryRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 操作 / Action */
            action: string;
            /** @description 对象类型 / Record type */
            resource: string;
            /** @description 对象名称 / Object */
            recordName: string | null;
            /** @description 操作人 / Actor */
            actorName: string;
            /** @description 单位 / Organisation */
            organisationName: string | null;
            /**
             * @description 结果 / Result
             * @enum {string}
             */
            result: "ok" | "refused" | "failed";
            /** @description 来源地址 / Address */
            address: string | null;
            /** @description 追踪号 / Trace id */
            traceId: string;
            /** @description 被代理人 / On behalf of */
            onBehalfOfName: string | null;
        };
        /**
         * @description 审计日志的一页 / A page of Audit entry
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "action": "操作示例",
         *           "resource": "对象类型示例",
         *           "recordName": "对象名称示例",
         *           "actorName": "操作人示例",
         *           "organisationName": "单位示例",
         *           "result": "ok",
         *           "address": "来源地址示例",
         *           "traceId": "追踪号示例",
         *           "onBehalfOfName": "被代理人示例"
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        AuditEntryPage: {
            items: components["schemas"]["AuditEntryRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        /**
         * 组织机构 / Organisation
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "name": "名称示例",
         *       "shortName": "简称示例",
         *       "englishName": "英文名称示例",
         *       "kind": "provincial-association",
         *       "creditCode": "统一社会信用代码示例示示示示示示示示",
         *       "planCode": "方案代码示例",
         *       "state": "active",
         *       "parent": {
         *         "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *         "name": "合肥示例科技有限公司"
         *       },
         *       "divisionCode": "340100",
         *       "address": "地址示例",
         *       "industries": [
         *         "new-it"
         *       ],
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "establishedOn": "2026-11-23",
         *       "introduction": "简介的详细说明，供调用方参考。",
         *       "website": "https://www.example.com",
         *       "contactName": "张**",
         *       "contactPhone": "138****0000",
         *       "contactEmail": "z***@example.cn",
         *       "editable": true
         *     }
         */
        Organisation: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 名称 / Name */
            name: string;
            /** @description 简称 / Short name */
            shortName: string | null;
            /** @description 英文名称 / English name */
            englishName: string | null;
            /**
             * @description 类型 / Kind
             * @enum {string}
             */
            kind: "provincial-association" | "department" | "affiliated-institution" | "provincial-society" | "national-society" | "city-association" | "county-association" | "university-association" | "enterprise-association" | "enterprise" | "university" | "research-institute" | "park" | "government-body" | "overseas-body" | "other";
            /** @description 统一社会信用代码 / Unified social credit code. 18 位，末位为校验码。 / 18 characters; the last is a check character. */
            creditCode: string | null;
            /** @description 方案代码 / Plan code */
            planCode: string | null;
            /**
             * @description 状态 / State
             * @enum {string}
             */
            state: "active" | "suspended";
            /** @description 上级组织 / Parent */
            parent: components["schemas"]["RecordSummary"] | null;
            /** @description 所在区域 / Division */
            divisionCode: string;
            /** @description 地址 / Address */
            address: string | null;
            /** @description 产业领域 / Industries */
            industries: string[];
            /** @description 学科领域 / Disciplines */
            disciplines: string[];
            /**
             * Format: date
             * @description 成立日期 / Established on
             */
            establishedOn: string | null;
            /** @description 简介 / Introduction */
            introduction: string | null;
            /** @description 网址 / Website */
            website: string | null;
            /** @description 联系人 / Contact */
            contactName: string | null;
            /** @description 联系电话 / Contact phone */
            contactPhone: string | null;
            /** @description 电子邮箱 / Contact e-mail */
            contactEmail: string | null;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
            /**
             * @description 已脱敏的个人信息字段 / Personal fields that are masked
             * @example [
             *       "contactPhone"
             *     ]
             */
            masked: string[];
        };
        /** 组织机构 / Organisation */
        OrganisationRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 名称 / Name */
            name: string;
            /**
             * @description 类型 / Kind
             * @enum {string}
             */
            kind: "provincial-association" | "department" | "affiliated-institution" | "provincial-society" | "national-society" | "city-association" | "county-association" | "university-association" | "enterprise-association" | "enterprise" | "university" | "research-institute" | "park" | "government-body" | "overseas-body" | "other";
            /** @description 统一社会信用代码 / Unified social credit code. 18 位，末位为校验码。 / 18 characters; the last is a check character. */
            creditCode: string | null;
            /**
             * @description 状态 / State
             * @enum {string}
             */
            state: "active" | "suspended";
            /** @description 上级组织 / Parent */
            parent: components["schemas"]["RecordSummary"] | null;
            /** @description 所在区域 / Division */
            divisionCode: string;
            /** @description 产业领域 / Industries */
            industries: string[];
        };
        /**
         * @description 组织机构的一页 / A page of Organisation
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "name": "名称示例",
         *           "kind": "provincial-association",
         *           "creditCode": "统一社会信用代码示例示示示示示示示示",
         *           "state": "active",
         *           "parent": {
         *             "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "divisionCode": "340100",
         *           "industries": [
         *             "new-it"
         *           ]
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        OrganisationPage: {
            items: components["schemas"]["OrganisationRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        /**
         * 专家与人员 / Person
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "name": "姓名示例",
         *       "gender": "male",
         *       "expert": true,
         *       "organisation": {
         *         "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *         "name": "合肥示例科技有限公司"
         *       },
         *       "affiliations": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "name": "示例"
         *         }
         *       ],
         *       "position": "职务示例",
         *       "title": "new-it",
         *       "degree": "new-it",
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "industries": [
         *         "new-it"
         *       ],
         *       "specialities": [
         *         "电池"
         *       ],
         *       "honours": [
         *         "new-it"
         *       ],
         *       "languages": [
         *         "new-it"
         *       ],
         *       "availability": "available",
         *       "introduction": "简介的详细说明，供调用方参考。",
         *       "idNumber": "3****************X",
         *       "phone": "138****0000",
         *       "email": "z***@example.cn",
         *       "divisionCode": "340100",
         *       "editable": true
         *     }
         */
        Person: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 姓名 / Name */
            name: string;
            /**
             * @description 性别 / Gender
             * @enum {string|null}
             */
            gender: "male" | "female" | null;
            /** @description 入专家库 / Expert */
            expert: boolean;
            organisation: components["schemas"]["RecordSummary"];
            /** @description 兼任单位 / Affiliations. 所属学会、兼职单位等。 / Societies and other organisations the person belongs to. */
            affiliations: components["schemas"]["RecordSummary"][];
            /** @description 职务 / Position */
            position: string | null;
            /** @description 职称 / Title */
            title: string | null;
            /** @description 学位 / Degree */
            degree: string | null;
            /** @description 学科 / Disciplines */
            disciplines: string[];
            /** @description 产业领域 / Industries */
            industries: string[];
            /** @description 研究方向 / Specialities */
            specialities: string[];
            /** @description 人才称号 / Honours */
            honours: string[];
            /** @description 工作语言 / Languages */
            languages: string[];
            /**
             * @description 可用状态 / Availability
             * @enum {string}
             */
            availability: "available" | "limited" | "unavailable";
            /** @description 简介 / Introduction */
            introduction: string | null;
            /** @description 身份证号 / Identity number. 用于专家劳务费的申报纳税，须经本人同意。 / For the tax on expert fees; with consent only. */
            idNumber: string | null;
            /** @description 联系电话 / Phone */
            phone: string | null;
            /** @description 电子邮箱 / E-mail */
            email: string | null;
            /** @description 所在区域 / Division */
            divisionCode: string;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
            /**
             * @description 已脱敏的个人信息字段 / Personal fields that are masked
             * @example [
             *       "contactPhone"
             *     ]
             */
            masked: string[];
        };
        /** 专家与人员 / Person */
        PersonRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 姓名 / Name */
            name: string;
            /** @description 入专家库 / Expert */
            expert: boolean;
            organisation: components["schemas"]["RecordSummary"];
            /** @description 职务 / Position */
            position: string | null;
            /** @description 职称 / Title */
            title: string | null;
            /** @description 学科 / Disciplines */
            disciplines: string[];
            /** @description 产业领域 / Industries */
            industries: string[];
            /** @description 研究方向 / Specialities */
            specialities: string[];
            /**
             * @description 可用状态 / Availability
             * @enum {string}
             */
            availability: "available" | "limited" | "unavailable";
            /** @description 所在区域 / Division */
            divisionCode: string;
        };
        /**
         * @description 专家与人员的一页 / A page of Person
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "name": "姓名示例",
         *           "expert": true,
         *           "organisation": {
         *             "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "position": "职务示例",
         *           "title": "new-it",
         *           "disciplines": [
         *             "new-it"
         *           ],
         *           "industries": [
         *             "new-it"
         *           ],
         *           "specialities": [
         *             "电池"
         *           ],
         *           "availability": "available",
         *           "divisionCode": "340100"
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        PersonPage: {
            items: components["schemas"]["PersonRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        /**
         * 数据字典 / Dictionary
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "code": "XQ-2026-340100-000123",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "edition": "版本示例",
         *       "source": "依据示例",
         *       "editable": true
         *     }
         */
        Dictionary: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 字典代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 版本 / Edition. 随依据的标准或文件更新，如 2009、2026。 / Follows the standard behind it, e.g. 2009, 2026. */
            edition: string;
            /** @description 依据 / Source */
            source: string | null;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
        };
        /** 数据字典 / Dictionary */
        DictionaryRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 字典代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 版本 / Edition. 随依据的标准或文件更新，如 2009、2026。 / Follows the standard behind it, e.g. 2009, 2026. */
            edition: string;
            /** @description 依据 / Source */
            source: string | null;
        };
        /**
         * @description 数据字典的一页 / A page of Dictionary
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "code": "XQ-2026-340100-000123",
         *           "zh": "中文名称示例",
         *           "en": "英文名称示例",
         *           "edition": "版本示例",
         *           "source": "依据示例"
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        DictionaryPage: {
            items: components["schemas"]["DictionaryRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        /**
         * 字典条目 / Dictionary item
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "dictionary": {
         *         "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *         "name": "合肥示例科技有限公司"
         *       },
         *       "code": "XQ-2026-340100-000123",
         *       "zh": "中文名称示例",
         *       "en": "英文名称示例",
         *       "position": 0,
         *       "retired": true,
         *       "since": "启用版本示例",
         *       "retiredIn": "停用版本示例",
         *       "editable": true
         *     }
         */
        DictionaryItem: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            dictionary: components["schemas"]["RecordSummary"];
            /** @description 代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 顺序 / Position */
            position: number;
            /** @description 已停用 / Retired. 停用后新记录不能再选用，已有记录保留原值。 / New records cannot use it; records that have it keep it. */
            retired: boolean;
            /** @description 启用版本 / Since edition */
            since: string | null;
            /** @description 停用版本 / Retired in edition */
            retiredIn: string | null;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
        };
        /** 字典条目 / Dictionary item */
        DictionaryItemRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            dictionary: components["schemas"]["RecordSummary"];
            /** @description 代码 / Code */
            code: string;
            /** @description 中文名称 / Chinese name */
            zh: string;
            /** @description 英文名称 / English name */
            en: string;
            /** @description 顺序 / Position */
            position: number;
            /** @description 已停用 / Retired. 停用后新记录不能再选用，已有记录保留原值。 / New records cannot use it; records that have it keep it. */
            retired: boolean;
            /** @description 启用版本 / Since edition */
            since: string | null;
            /** @description 停用版本 / Retired in edition */
            retiredIn: string | null;
        };
        /**
         * @description 字典条目的一页 / A page of Dictionary item
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "dictionary": {
         *             "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "code": "XQ-2026-340100-000123",
         *           "zh": "中文名称示例",
         *           "en": "英文名称示例",
         *           "position": 0,
         *           "retired": true,
         *           "since": "启用版本示例",
         *           "retiredIn": "停用版本示例"
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        DictionaryItemPage: {
            items: components["schemas"]["DictionaryItemRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        /**
         * 技术需求 / Technology demand
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "code": "XQ-2026-340100-000123",
         *       "title": "需求名称示例",
         *       "status": "draft",
         *       "scope": "enterprise",
         *       "kind": "research",
         *       "description": "需求说明的详细说明，供调用方参考。",
         *       "currentSolution": "现有做法的详细说明，供调用方参考。",
         *       "shortcoming": "不足之处的详细说明，供调用方参考。",
         *       "expectedIndicators": "预期指标的详细说明，供调用方参考。",
         *       "industry": "new-it",
         *       "disciplines": [
         *         "new-it"
         *       ],
         *       "keywords": [
         *         "电池"
         *       ],
         *       "divisionCode": "340100",
         *       "organisation": {
         *         "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *         "name": "合肥示例科技有限公司"
         *       },
         *       "budgetMode": "range",
         *       "budgetMin": "500000.00",
         *       "budgetMax": "500000.00",
         *       "deadline": "2026-11-23",
         *       "cooperationModes": [
         *         "commissioned"
         *       ],
         *       "disclosure": "public",
         *       "contactName": "张**",
         *       "contactPhone": "138****0000",
         *       "contactEmail": "z***@example.cn",
         *       "attachments": [],
         *       "submittedAt": "2026-11-23T08:00:00.000Z",
         *       "verifiedAt": "2026-11-23T08:00:00.000Z",
         *       "publishedAt": "2026-11-23T08:00:00.000Z",
         *       "respondedAt": "2026-11-23T08:00:00.000Z",
         *       "contractedAt": "2026-11-23T08:00:00.000Z",
         *       "completedAt": "2026-11-23T08:00:00.000Z",
         *       "closedAt": "2026-11-23T08:00:00.000Z",
         *       "firstResponseHours": 1.5,
         *       "contractDays": 1.5,
         *       "closeReason": "no-match",
         *       "returnReason": "退回意见的详细说明，供调用方参考。",
         *       "editable": true,
         *       "actions": [
         *         "submit"
         *       ]
         *     }
         */
        Demand: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 编号 / Number */
            code: string;
            /** @description 需求名称 / Title */
            title: string;
            /**
             * @description 状态 / Status
             * @enum {string}
             */
            status: "draft" | "submitted" | "returned" | "verified" | "published" | "matching" | "negotiating" | "contracted" | "completed" | "withdrawn" | "closed";
            /**
             * @description 需求类别 / Scope
             * @enum {string}
             */
            scope: "enterprise" | "industry";
            /**
             * @description 需求类型 / Kind
             * @enum {string}
             */
            kind: "research" | "product-development" | "talent" | "consulting" | "standards" | "equipment" | "financing" | "other";
            /** @description 需求说明 / Description. 要解决什么问题，用在什么产品或工序上 / The problem, and the product or process it concerns */
            description: string;
            /** @description 现有做法 / Today's solution */
            currentSolution: string | null;
            /** @description 不足之处 / Why it does not suffice */
            shortcoming: string | null;
            /** @description 预期指标 / Expected indicators */
            expectedIndicators: string | null;
            /** @description 所属产业 / Industry */
            industry: string;
            /** @description 相关学科 / Disciplines */
            disciplines: string[];
            /** @description 关键词 / Keywords */
            keywords: string[];
            /** @description 所在市县 / Division */
            divisionCode: string;
            organisation: components["schemas"]["RecordSummary"];
            /**
             * @description 预算方式 / Budget
             * @enum {string}
             */
            budgetMode: "range" | "negotiable";
            /** @description 预算下限 / Budget from. (元 / yuan) */
            budgetMin: string | null;
            /** @description 预算上限 / Budget to. (元 / yuan) */
            budgetMax: string | null;
            /**
             * Format: date
             * @description 期望解决日期 / Deadline
             */
            deadline: string | null;
            /** @description 合作方式 / Cooperation modes */
            cooperationModes: ("commissioned" | "joint" | "licence" | "transfer" | "consulting" | "service" | "investment" | "platform")[];
            /**
             * @description 公开范围 / Disclosure
             * @enum {string}
             */
            disclosure: "public" | "signed-in" | "matched";
            /** @description 联系人 / Contact. 提交需求前须填写联系人，并至少填写联系电话、电子邮箱中的一项。 / Needed before the demand is submitted, together with a phone number or an e-mail address. */
            contactName: string | null;
            /** @description 联系电话 / Contact phone */
            contactPhone: string | null;
            /** @description 电子邮箱 / Contact e-mail */
            contactEmail: string | null;
            /** @description 附件 / Attachments */
            attachments: components["schemas"]["FileSummary"][];
            /**
             * Format: date-time
             * @description 提交时间 / Submitted at
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description 核实时间 / Verified at
             */
            verifiedAt: string | null;
            /**
             * Format: date-time
             * @description 发布时间 / Published at
             */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description 首次响应时间 / First response at
             */
            respondedAt: string | null;
            /**
             * Format: date-time
             * @description 签约时间 / Contracted at
             */
            contractedAt: string | null;
            /**
             * Format: date-time
             * @description 完成时间 / Completed at
             */
            completedAt: string | null;
            /**
             * Format: date-time
             * @description 关闭时间 / Closed at
             */
            closedAt: string | null;
            /** @description 首次响应用时 / Time to first response. (小时 / hours) */
            firstResponseHours: number | null;
            /** @description 发布至签约用时 / Time to contract. (天 / days) */
            contractDays: number | null;
            /**
             * @description 关闭原因 / Close reason
             * @enum {string|null}
             */
            closeReason: "no-match" | "solved-elsewhere" | "no-longer-needed" | "negotiation-failed" | "duplicate" | "expired" | "invalid" | "other" | null;
            /** @description 退回意见 / Reason for return */
            returnReason: string | null;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
            /** @description 当前可办理的动作 / Actions the reader may take now */
            actions: string[];
            /**
             * @description 已脱敏的个人信息字段 / Personal fields that are masked
             * @example [
             *       "contactPhone"
             *     ]
             */
            masked: string[];
        };
        /** 技术需求 / Technology demand */
        DemandRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            /** @description 编号 / Number */
            code: string;
            /** @description 需求名称 / Title */
            title: string;
            /**
             * @description 状态 / Status
             * @enum {string}
             */
            status: "draft" | "submitted" | "returned" | "verified" | "published" | "matching" | "negotiating" | "contracted" | "completed" | "withdrawn" | "closed";
            /**
             * @description 需求类别 / Scope
             * @enum {string}
             */
            scope: "enterprise" | "industry";
            /**
             * @description 需求类型 / Kind
             * @enum {string}
             */
            kind: "research" | "product-development" | "talent" | "consulting" | "standards" | "equipment" | "financing" | "other";
            /** @description 所属产业 / Industry */
            industry: string;
            /** @description 所在市县 / Division */
            divisionCode: string;
            organisation: components["schemas"]["RecordSummary"];
            /** @description 预算下限 / Budget from. (元 / yuan) */
            budgetMin: string | null;
            /** @description 预算上限 / Budget to. (元 / yuan) */
            budgetMax: string | null;
            /**
             * Format: date
             * @description 期望解决日期 / Deadline
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description 提交时间 / Submitted at
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description 发布时间 / Published at
             */
            publishedAt: string | null;
        };
        /**
         * @description 技术需求的一页 / A page of Technology demand
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "code": "XQ-2026-340100-000123",
         *           "title": "需求名称示例",
         *           "status": "draft",
         *           "scope": "enterprise",
         *           "kind": "research",
         *           "industry": "new-it",
         *           "divisionCode": "340100",
         *           "organisation": {
         *             "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "budgetMin": "500000.00",
         *           "budgetMax": "500000.00",
         *           "deadline": "2026-11-23",
         *           "submittedAt": "2026-11-23T08:00:00.000Z",
         *           "publishedAt": "2026-11-23T08:00:00.000Z"
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        DemandPage: {
            items: components["schemas"]["DemandRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        DemandVerifyInput: {
            /** @description 办理意见 / Remark */
            note?: string | null;
        };
        DemandReturnInput: {
            /** @description 退回意见 / Reason */
            reason: string;
        };
        DemandPublishInput: {
            /** @description 办理意见 / Remark */
            note?: string | null;
        };
        DemandMatchInput: {
            /** @description 办理意见 / Remark */
            note?: string | null;
        };
        DemandNegotiateInput: {
            /** @description 办理意见 / Remark */
            note?: string | null;
        };
        DemandContractInput: {
            /** @description 办理意见 / Remark */
            note?: string | null;
        };
        DemandCompleteInput: {
            /** @description 办理意见 / Remark */
            note?: string | null;
        };
        DemandWithdrawInput: {
            /** @description 撤回说明 / Remark */
            note?: string | null;
        };
        DemandCloseInput: {
            /**
             * @description 关闭原因 / Reason
             * @enum {string}
             */
            reasonCode: "no-match" | "solved-elsewhere" | "no-longer-needed" | "negotiation-failed" | "duplicate" | "expired" | "invalid" | "other";
            /** @description 情况说明 / Remark */
            note?: string | null;
        };
        DemandReopenInput: {
            /** @description 办理意见 / Remark */
            note?: string | null;
        };
        /**
         * 需求诊断 / Demand diagnosis
         * @example {
         *       "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *       "version": 1,
         *       "createdAt": "2026-11-23T08:00:00.000Z",
         *       "updatedAt": "2026-11-23T08:00:00.000Z",
         *       "demand": {
         *         "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *         "name": "合肥示例科技有限公司"
         *       },
         *       "advice": "诊断意见示例",
         *       "status": "proposed",
         *       "title": "建议名称示例",
         *       "description": "建议说明的详细说明，供调用方参考。",
         *       "currentSolution": "建议的现有做法的详细说明，供调用方参考。",
         *       "shortcoming": "建议的不足之处的详细说明，供调用方参考。",
         *       "expectedIndicators": "建议的预期指标的详细说明，供调用方参考。",
         *       "original": [],
         *       "organisation": {
         *         "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *         "name": "合肥示例科技有限公司"
         *       },
         *       "divisionCode": "340100",
         *       "answeredAt": "2026-11-23T08:00:00.000Z",
         *       "editable": true,
         *       "actions": [
         *         "submit"
         *       ]
         *     }
         */
        Diagnosis: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            demand: components["schemas"]["RecordSummary"];
            /** @description 诊断意见 / Advice */
            advice: string;
            /**
             * @description 状态 / Status
             * @enum {string}
             */
            status: "proposed" | "accepted" | "declined" | "recalled";
            /** @description 建议名称 / Proposed title */
            title: string | null;
            /** @description 建议说明 / Proposed description */
            description: string | null;
            /** @description 建议的现有做法 / Proposed account of today's solution */
            currentSolution: string | null;
            /** @description 建议的不足之处 / Proposed account of its shortcoming */
            shortcoming: string | null;
            /** @description 建议的预期指标 / Proposed indicators */
            expectedIndicators: string | null;
            /** @description 原文 / Original wording */
            original: unknown[] | Record<string, never>;
            organisation: components["schemas"]["RecordSummary"];
            /** @description 所在市县 / Division */
            divisionCode: string;
            /**
             * Format: date-time
             * @description 答复时间 / Answered at
             */
            answeredAt: string | null;
            /** @description 当前可否修改 / May the reader change it now */
            editable: boolean;
            /** @description 当前可办理的动作 / Actions the reader may take now */
            actions: string[];
        };
        /** 需求诊断 / Demand diagnosis */
        DiagnosisRow: {
            /**
             * Format: uuid
             * @description 标识 / Id
             */
            id: string;
            /** @description 版本号，即 ETag / Version, the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 创建时间 / Created at
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 更新时间 / Updated at
             */
            updatedAt: string;
            demand: components["schemas"]["RecordSummary"];
            /** @description 诊断意见 / Advice */
            advice: string;
            /**
             * @description 状态 / Status
             * @enum {string}
             */
            status: "proposed" | "accepted" | "declined" | "recalled";
            organisation: components["schemas"]["RecordSummary"];
            /** @description 所在市县 / Division */
            divisionCode: string;
            /**
             * Format: date-time
             * @description 答复时间 / Answered at
             */
            answeredAt: string | null;
        };
        /**
         * @description 需求诊断的一页 / A page of Demand diagnosis
         * @example {
         *       "items": [
         *         {
         *           "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *           "version": 1,
         *           "createdAt": "2026-11-23T08:00:00.000Z",
         *           "updatedAt": "2026-11-23T08:00:00.000Z",
         *           "demand": {
         *             "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "advice": "诊断意见示例",
         *           "status": "proposed",
         *           "organisation": {
         *             "id": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42",
         *             "name": "合肥示例科技有限公司"
         *           },
         *           "divisionCode": "340100",
         *           "answeredAt": "2026-11-23T08:00:00.000Z"
         *         }
         *       ],
         *       "total": 1,
         *       "page": 1,
         *       "pageSize": 20
         *     }
         */
        DiagnosisPage: {
            items: components["schemas"]["DiagnosisRow"][];
            /** @description 总数；游标方式不给 / Total; absent with a cursor */
            total?: number;
            /** @description 总数只计到 1000 / Total counted to 1000 only */
            totalCapped?: boolean;
            /** @description 页码 / Page */
            page?: number;
            /** @description 每页条数 / Rows per page */
            pageSize: number;
            /** @description 下一页游标 / Cursor of the next page */
            nextCursor?: string | null;
        };
        DiagnosisAcceptInput: {
            /** @description 答复说明 / Remark */
            note?: string | null;
        };
        DiagnosisDeclineInput: {
            /** @description 答复说明 / Remark */
            note?: string | null;
        };
        DiagnosisRecallInput: {
            /** @description 答复说明 / Remark */
            note?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    file_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已上传 / Uploaded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileSummary"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "内容超过允许的大小。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的格式 / Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.media-type",
                     *       "title": "不支持的格式",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "不支持该内容格式。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 / Service unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:system.unavailable",
                     *       "title": "服务暂不可用",
                     *       "status": 503,
                     *       "code": "system.unavailable",
                     *       "detail": "服务暂不可用，请稍后重试。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 / The content of the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 进程在运行 / The process is running */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以接收请求 / Requests can be answered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 / Service unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:system.unavailable",
                     *       "title": "服务暂不可用",
                     *       "status": 503,
                     *       "code": "system.unavailable",
                     *       "detail": "服务暂不可用，请稍后重试。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_rows: {
        parameters: {
            query?: {
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 页码 / Page */
                page?: number;
                /** @description 处理结果：新增、更新、跳过、有误 / What a commit does with the rows */
                outcome?: "create" | "update" | "skip" | "wrong";
                /** @description 行状态 / State of the rows */
                state?: "valid" | "invalid" | "skipped";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRows"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_commit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": "all"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 全部（有一行出错即全部不导入）或仅导入通过校验的行 / All of them or none, or those that have passed
                     * @enum {string}
                     */
                    rows: "all" | "valid";
                };
            };
        };
        responses: {
            /** @description 已受理 / Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_marked_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / File */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_remap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "letter": "B",
                 *           "field": "title"
                 *         }
                 *       ],
                 *       "sheet": "汇总表",
                 *       "headerRow": 3
                 *     }
                 */
                "application/json": {
                    /** @description 各列的含义；会记住，供本单位以后同样表头的文件使用 / What columns mean; remembered for such headers */
                    columns?: {
                        /**
                         * @description 列号，如 B / Column, e.g. B
                         * @example B
                         */
                        letter: string;
                        /**
                         * @description 字段；空表示不导入该列 / Field; null to leave the column out
                         * @example title
                         */
                        field: string | null;
                    }[];
                    /**
                     * @description 工作表 / Sheet
                     * @example 汇总表
                     */
                    sheet?: string;
                    /**
                     * @description 表头所在行 / Row of the header
                     * @example 3
                     */
                    headerRow?: number;
                };
            };
        };
        responses: {
            /** @description 已受理 / Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "column": "divisionCode",
                 *       "from": "和肥市",
                 *       "to": "合肥市"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 字段 / Field
                     * @example divisionCode
                     */
                    column: string;
                    /**
                     * @description 文件中的写法 / As in the file
                     * @example 和肥市
                     */
                    from: string;
                    /**
                     * @description 改为 / To be read as
                     * @example 合肥市
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description 已受理 / Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    job_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 最近的任务，新的在前 / The latest jobs, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    job_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任务 / The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metric_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricList"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metric_get: {
        parameters: {
            query?: {
                /** @description 截止日 / Last day */
                to?: string;
                /** @description 起始日 / First day */
                from?: string;
                /** @description 分组维度 / Dimension */
                by?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricFigure"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notification_list: {
        parameters: {
            query?: {
                /** @description 页码 / Page */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notification_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已读 / Read */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notification_read_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已读 / Read */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description 检索词 / Words */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    todo_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoList"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginInput"];
            };
        };
        responses: {
            /** @description 已登录 / Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 密码正确，还须验证码 / The password is right; a code is to follow */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInChallenge"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_login_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInCodeInput"];
            };
        };
        responses: {
            /** @description 已登录 / Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已续期 / Renewed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出 / Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAccount"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeInput"];
            };
        };
        responses: {
            /** @description 已修改 / Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_password_policy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordPolicy"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_session_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已结束 / Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_sessions_end_others: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已结束 / Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_second_factor_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolInput"];
            };
        };
        responses: {
            /** @description 请在验证器中添加后确认 / Add it to an authenticator and confirm */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolment"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_second_factor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCodeInput"];
            };
        };
        responses: {
            /** @description 已启用；恢复码只显示一次 / In use; the recovery codes are shown once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_second_factor_renew_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorProofInput"];
            };
        };
        responses: {
            /** @description 已更换，旧恢复码作废 / Renewed; the earlier codes are void */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_second_factor_disable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorProofInput"];
            };
        };
        responses: {
            /** @description 已停用 / Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_bootstrap_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BootstrapState"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_bootstrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BootstrapInput"];
            };
        };
        responses: {
            /** @description 已创建并登录 / Created and signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_list: {
        parameters: {
            query?: {
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[username]"?: string;
                /** @description 不等于 / Not equal */
                "filter[username][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[username][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[username][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[username][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[username][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[username][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[username][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[name]"?: string;
                /** @description 不等于 / Not equal */
                "filter[name][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[name][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[name][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[name][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[name][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[name][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[name][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[organisationId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[personId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[personId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[personId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[roleIds]"?: string;
                /** @description 不等于 / Not equal */
                "filter[roleIds][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[roleIds][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[status]"?: string;
                /** @description 不等于 / Not equal */
                "filter[status][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[lastSignInAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[lastSignInAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[lastSignInAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[lastSignInAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[lastSignInAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[lastSignInAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[lastSignInAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[lastSignInAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[lockedUntil]"?: string;
                /** @description 不等于 / Not equal */
                "filter[lockedUntil][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[lockedUntil][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[lockedUntil][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[lockedUntil][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[lockedUntil][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[lockedUntil][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[lockedUntil][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[secondFactor]"?: string;
                /** @description 不等于 / Not equal */
                "filter[secondFactor][ne]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, username, name, organisationId, status, lastSignInAt, relevance */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountInput"];
            };
        };
        responses: {
            /** @description 已新建 / Created */
            201: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_facets: {
        parameters: {
            query: {
                /** @description 字段，逗号分隔 / Fields, separated by commas */
                fields: string;
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[username]"?: string;
                /** @description 不等于 / Not equal */
                "filter[username][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[username][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[username][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[username][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[username][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[username][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[username][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[name]"?: string;
                /** @description 不等于 / Not equal */
                "filter[name][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[name][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[name][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[name][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[name][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[name][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[name][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[organisationId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[personId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[personId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[personId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[roleIds]"?: string;
                /** @description 不等于 / Not equal */
                "filter[roleIds][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[roleIds][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[status]"?: string;
                /** @description 不等于 / Not equal */
                "filter[status][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[lastSignInAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[lastSignInAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[lastSignInAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[lastSignInAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[lastSignInAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[lastSignInAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[lastSignInAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[lastSignInAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[lockedUntil]"?: string;
                /** @description 不等于 / Not equal */
                "filter[lockedUntil][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[lockedUntil][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[lockedUntil][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[lockedUntil][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[lockedUntil][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[lockedUntil][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[lockedUntil][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[secondFactor]"?: string;
                /** @description 不等于 / Not equal */
                "filter[secondFactor][ne]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, username, name, organisationId, status, lastSignInAt, relevance */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPatch"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_act: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                action: "assign-roles" | "reset-password" | "unlock" | "reset-second-factor" | "end-sessions" | "disable" | "enable" | "close";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never> | components["schemas"]["AccountAssignRolesInput"] | components["schemas"]["AccountResetPasswordInput"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    role_list: {
        parameters: {
            query?: {
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[code]"?: string;
                /** @description 不等于 / Not equal */
                "filter[code][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[code][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[code][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[code][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[code][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[code][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[code][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[zh]"?: string;
                /** @description 不等于 / Not equal */
                "filter[zh][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[zh][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[zh][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[zh][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[zh][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[zh][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[zh][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[permissions]"?: string;
                /** @description 不等于 / Not equal */
                "filter[permissions][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[permissions][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[builtIn]"?: string;
                /** @description 不等于 / Not equal */
                "filter[builtIn][ne]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, code, zh, en, builtIn */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    role_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description 已新建 / Created */
            201: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    role_facets: {
        parameters: {
            query: {
                /** @description 字段，逗号分隔 / Fields, separated by commas */
                fields: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[code]"?: string;
                /** @description 不等于 / Not equal */
                "filter[code][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[code][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[code][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[code][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[code][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[code][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[code][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[zh]"?: string;
                /** @description 不等于 / Not equal */
                "filter[zh][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[zh][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[zh][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[zh][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[zh][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[zh][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[zh][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[permissions]"?: string;
                /** @description 不等于 / Not equal */
                "filter[permissions][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[permissions][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[builtIn]"?: string;
                /** @description 不等于 / Not equal */
                "filter[builtIn][ne]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, code, zh, en, builtIn */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    role_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    role_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除 / Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    role_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolePatch"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    role_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    permission_catalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionCatalogue"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_entry_list: {
        parameters: {
            query?: {
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[action]"?: string;
                /** @description 不等于 / Not equal */
                "filter[action][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[action][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[action][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[action][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[action][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[action][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[action][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[resource]"?: string;
                /** @description 不等于 / Not equal */
                "filter[resource][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[resource][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[resource][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[resource][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[resource][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[resource][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[resource][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[recordName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[recordName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[recordName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[recordName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[recordName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[recordName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[recordName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[recordName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[recordName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[actorName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[actorName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[actorName][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[actorName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[actorName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[actorName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[actorName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[actorName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[organisationName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[organisationName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[organisationName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[organisationName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[organisationName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[organisationName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[organisationName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[result]"?: string;
                /** @description 不等于 / Not equal */
                "filter[result][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[address]"?: string;
                /** @description 不等于 / Not equal */
                "filter[address][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[address][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[address][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[address][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[address][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[address][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[address][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[address][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[traceId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[traceId][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[traceId][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[traceId][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[traceId][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[traceId][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[traceId][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[traceId][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[recordId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[recordId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[recordId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[actorId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[actorId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[organisationId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[onBehalfOfName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[onBehalfOfName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[onBehalfOfName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[onBehalfOfName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[onBehalfOfName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[onBehalfOfName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[onBehalfOfName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[onBehalfOfName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[onBehalfOfName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[onBehalfOfId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[onBehalfOfId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[onBehalfOfId][null]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, action, resource, recordName, actorName, organisationName, result, address, traceId, onBehalfOfName */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_entry_facets: {
        parameters: {
            query: {
                /** @description 字段，逗号分隔 / Fields, separated by commas */
                fields: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[action]"?: string;
                /** @description 不等于 / Not equal */
                "filter[action][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[action][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[action][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[action][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[action][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[action][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[action][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[resource]"?: string;
                /** @description 不等于 / Not equal */
                "filter[resource][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[resource][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[resource][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[resource][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[resource][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[resource][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[resource][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[recordName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[recordName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[recordName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[recordName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[recordName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[recordName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[recordName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[recordName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[recordName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[actorName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[actorName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[actorName][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[actorName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[actorName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[actorName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[actorName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[actorName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[organisationName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[organisationName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[organisationName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[organisationName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[organisationName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[organisationName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[organisationName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[result]"?: string;
                /** @description 不等于 / Not equal */
                "filter[result][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[address]"?: string;
                /** @description 不等于 / Not equal */
                "filter[address][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[address][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[address][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[address][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[address][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[address][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[address][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[address][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[traceId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[traceId][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[traceId][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[traceId][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[traceId][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[traceId][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[traceId][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[traceId][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[recordId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[recordId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[recordId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[actorId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[actorId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[organisationId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[onBehalfOfName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[onBehalfOfName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[onBehalfOfName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[onBehalfOfName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[onBehalfOfName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[onBehalfOfName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[onBehalfOfName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[onBehalfOfName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[onBehalfOfName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[onBehalfOfId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[onBehalfOfId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[onBehalfOfId][null]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, action, resource, recordName, actorName, organisationName, result, address, traceId, onBehalfOfName */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_entry_export: {
        parameters: {
            query?: {
                /** @description 文件格式 / Format */
                format?: "xlsx" | "csv";
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[action]"?: string;
                /** @description 不等于 / Not equal */
                "filter[action][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[action][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[action][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[action][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[action][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[action][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[action][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[resource]"?: string;
                /** @description 不等于 / Not equal */
                "filter[resource][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[resource][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[resource][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[resource][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[resource][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[resource][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[resource][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[recordName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[recordName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[recordName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[recordName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[recordName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[recordName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[recordName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[recordName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[recordName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[actorName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[actorName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[actorName][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[actorName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[actorName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[actorName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[actorName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[actorName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[organisationName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[organisationName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[organisationName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[organisationName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[organisationName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[organisationName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[organisationName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[result]"?: string;
                /** @description 不等于 / Not equal */
                "filter[result][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[address]"?: string;
                /** @description 不等于 / Not equal */
                "filter[address][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[address][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[address][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[address][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[address][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[address][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[address][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[address][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[traceId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[traceId][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[traceId][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[traceId][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[traceId][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[traceId][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[traceId][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[traceId][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[recordId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[recordId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[recordId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[actorId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[actorId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[organisationId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[onBehalfOfName]"?: string;
                /** @description 不等于 / Not equal */
                "filter[onBehalfOfName][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[onBehalfOfName][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[onBehalfOfName][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[onBehalfOfName][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[onBehalfOfName][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[onBehalfOfName][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[onBehalfOfName][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[onBehalfOfName][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[onBehalfOfId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[onBehalfOfId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[onBehalfOfId][null]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, action, resource, recordName, actorName, organisationName, result, address, traceId, onBehalfOfName */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / File */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_entry_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_chain_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 封存情况和最近一次校验 / The seals and the last check */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_chain_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已开始 / Started */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preference_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preference"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preference_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preference"];
            };
        };
        responses: {
            /** @description 已保存 / Stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preference"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "内容超过允许的大小。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegation_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegation_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationInput"];
            };
        };
        responses: {
            /** @description 已委托 / Delegated */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegation_deputies: {
        parameters: {
            query?: {
                /** @description 姓名 / Name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputies"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegation_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已终止 / Ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegation_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以开始 / Ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acting"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consent_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consent_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            /** @description 已同意 / Given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consent_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        responses: {
            /** @description 已撤回 / Withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_consents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_consent_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordedConsentInput"];
            };
        };
        responses: {
            /** @description 已登记 / Recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_consent_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        responses: {
            /** @description 已撤回 / Withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_data: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnData"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_deletion_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionState"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_deletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeletionInput"];
            };
        };
        responses: {
            /** @description 已注销 / Closed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_list: {
        parameters: {
            query?: {
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[name]"?: string;
                /** @description 不等于 / Not equal */
                "filter[name][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[name][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[name][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[name][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[name][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[name][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[name][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[kind]"?: string;
                /** @description 不等于 / Not equal */
                "filter[kind][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[creditCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[creditCode][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[creditCode][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[creditCode][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[creditCode][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[creditCode][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[creditCode][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[creditCode][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[creditCode][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[planCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[planCode][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[planCode][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[planCode][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[planCode][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[planCode][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[planCode][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[planCode][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[planCode][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[state]"?: string;
                /** @description 不等于 / Not equal */
                "filter[state][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[parentId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[parentId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[parentId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industries]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industries][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[industries][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 完整值，仅限持有 organisation.unmask 权限者 / The whole value; for holders of organisation.unmask only */
                "filter[contactPhone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, name, kind, creditCode, state, parentId, divisionCode, relevance */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationInput"];
            };
        };
        responses: {
            /** @description 已新建 / Created */
            201: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_facets: {
        parameters: {
            query: {
                /** @description 字段，逗号分隔 / Fields, separated by commas */
                fields: string;
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[name]"?: string;
                /** @description 不等于 / Not equal */
                "filter[name][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[name][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[name][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[name][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[name][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[name][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[name][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[kind]"?: string;
                /** @description 不等于 / Not equal */
                "filter[kind][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[creditCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[creditCode][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[creditCode][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[creditCode][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[creditCode][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[creditCode][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[creditCode][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[creditCode][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[creditCode][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[planCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[planCode][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[planCode][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[planCode][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[planCode][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[planCode][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[planCode][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[planCode][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[planCode][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[state]"?: string;
                /** @description 不等于 / Not equal */
                "filter[state][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[parentId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[parentId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[parentId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industries]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industries][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[industries][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 完整值，仅限持有 organisation.unmask 权限者 / The whole value; for holders of organisation.unmask only */
                "filter[contactPhone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, name, kind, creditCode, state, parentId, divisionCode, relevance */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_export: {
        parameters: {
            query?: {
                /** @description 文件格式 / Format */
                format?: "xlsx" | "csv";
                /** @description 填写事由则不脱敏，须有 organisation.unmask 权限 / With a reason personal data is not masked; needs organisation.unmask */
                reason?: string;
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[name]"?: string;
                /** @description 不等于 / Not equal */
                "filter[name][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[name][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[name][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[name][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[name][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[name][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[name][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[kind]"?: string;
                /** @description 不等于 / Not equal */
                "filter[kind][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[creditCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[creditCode][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[creditCode][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[creditCode][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[creditCode][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[creditCode][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[creditCode][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[creditCode][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[creditCode][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[planCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[planCode][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[planCode][contains]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[planCode][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[planCode][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[planCode][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[planCode][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[planCode][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[planCode][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[state]"?: string;
                /** @description 不等于 / Not equal */
                "filter[state][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[parentId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[parentId][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[parentId][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industries]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industries][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[industries][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 完整值，仅限持有 organisation.unmask 权限者 / The whole value; for holders of organisation.unmask only */
                "filter[contactPhone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, name, kind, creditCode, state, parentId, divisionCode, relevance */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / File */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_import_template: {
        parameters: {
            query?: {
                /** @description 文件格式 / Format */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / File */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已受理 / Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "内容超过允许的大小。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的格式 / Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.media-type",
                     *       "title": "不支持的格式",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "不支持该内容格式。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 / Service unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:system.unavailable",
                     *       "title": "服务暂不可用",
                     *       "status": 503,
                     *       "code": "system.unavailable",
                     *       "detail": "服务暂不可用，请稍后重试。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_unmask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskInput"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmasked"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_list: {
        parameters: {
            query?: {
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[name]"?: string;
                /** @description 不等于 / Not equal */
                "filter[name][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[name][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[name][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[name][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[name][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[name][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[name][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[expert]"?: string;
                /** @description 不等于 / Not equal */
                "filter[expert][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[affiliationIds]"?: string;
                /** @description 不等于 / Not equal */
                "filter[affiliationIds][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[affiliationIds][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[title]"?: string;
                /** @description 不等于 / Not equal */
                "filter[title][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[title][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[degree]"?: string;
                /** @description 不等于 / Not equal */
                "filter[degree][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[degree][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industries]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industries][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[industries][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[specialities]"?: string;
                /** @description 不等于 / Not equal */
                "filter[specialities][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[specialities][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[honours]"?: string;
                /** @description 不等于 / Not equal */
                "filter[honours][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[honours][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[languages]"?: string;
                /** @description 不等于 / Not equal */
                "filter[languages][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[languages][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[availability]"?: string;
                /** @description 不等于 / Not equal */
                "filter[availability][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 完整值，仅限持有 person.unmask 权限者 / The whole value; for holders of person.unmask only */
                "filter[idNumber]"?: string;
                /** @description 完整值，仅限持有 person.unmask 权限者 / The whole value; for holders of person.unmask only */
                "filter[phone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, name, expert, organisationId, position, title, availability, divisionCode, relevance */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description 已新建 / Created */
            201: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_facets: {
        parameters: {
            query: {
                /** @description 字段，逗号分隔 / Fields, separated by commas */
                fields: string;
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[name]"?: string;
                /** @description 不等于 / Not equal */
                "filter[name][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[name][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[name][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[name][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[name][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[name][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[name][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[expert]"?: string;
                /** @description 不等于 / Not equal */
                "filter[expert][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[affiliationIds]"?: string;
                /** @description 不等于 / Not equal */
                "filter[affiliationIds][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[affiliationIds][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[title]"?: string;
                /** @description 不等于 / Not equal */
                "filter[title][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[title][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[degree]"?: string;
                /** @description 不等于 / Not equal */
                "filter[degree][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[degree][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industries]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industries][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[industries][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[specialities]"?: string;
                /** @description 不等于 / Not equal */
                "filter[specialities][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[specialities][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[honours]"?: string;
                /** @description 不等于 / Not equal */
                "filter[honours][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[honours][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[languages]"?: string;
                /** @description 不等于 / Not equal */
                "filter[languages][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[languages][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[availability]"?: string;
                /** @description 不等于 / Not equal */
                "filter[availability][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 完整值，仅限持有 person.unmask 权限者 / The whole value; for holders of person.unmask only */
                "filter[idNumber]"?: string;
                /** @description 完整值，仅限持有 person.unmask 权限者 / The whole value; for holders of person.unmask only */
                "filter[phone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, name, expert, organisationId, position, title, availability, divisionCode, relevance */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_export: {
        parameters: {
            query?: {
                /** @description 文件格式 / Format */
                format?: "xlsx" | "csv";
                /** @description 填写事由则不脱敏，须有 person.unmask 权限 / With a reason personal data is not masked; needs person.unmask */
                reason?: string;
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[name]"?: string;
                /** @description 不等于 / Not equal */
                "filter[name][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[name][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[name][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[name][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[name][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[name][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[name][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[expert]"?: string;
                /** @description 不等于 / Not equal */
                "filter[expert][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[affiliationIds]"?: string;
                /** @description 不等于 / Not equal */
                "filter[affiliationIds][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[affiliationIds][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[title]"?: string;
                /** @description 不等于 / Not equal */
                "filter[title][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[title][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[degree]"?: string;
                /** @description 不等于 / Not equal */
                "filter[degree][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[degree][null]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industries]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industries][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[industries][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[specialities]"?: string;
                /** @description 不等于 / Not equal */
                "filter[specialities][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[specialities][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[honours]"?: string;
                /** @description 不等于 / Not equal */
                "filter[honours][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[honours][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[languages]"?: string;
                /** @description 不等于 / Not equal */
                "filter[languages][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[languages][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[availability]"?: string;
                /** @description 不等于 / Not equal */
                "filter[availability][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 完整值，仅限持有 person.unmask 权限者 / The whole value; for holders of person.unmask only */
                "filter[idNumber]"?: string;
                /** @description 完整值，仅限持有 person.unmask 权限者 / The whole value; for holders of person.unmask only */
                "filter[phone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, name, expert, organisationId, position, title, availability, divisionCode, relevance */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / File */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_import_template: {
        parameters: {
            query?: {
                /** @description 文件格式 / Format */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / File */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已受理 / Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "内容超过允许的大小。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的格式 / Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.media-type",
                     *       "title": "不支持的格式",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "不支持该内容格式。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 / Service unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:system.unavailable",
                     *       "title": "服务暂不可用",
                     *       "status": 503,
                     *       "code": "system.unavailable",
                     *       "detail": "服务暂不可用，请稍后重试。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_unmask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskInput"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmasked"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    division_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 16 个市和 104 个县（市、区） / 16 cities and 104 counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionList"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_list: {
        parameters: {
            query?: {
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[code]"?: string;
                /** @description 不等于 / Not equal */
                "filter[code][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[code][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[code][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[code][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[code][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[code][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[code][between]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, code, zh, en, edition, source, relevance */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryInput"];
            };
        };
        responses: {
            /** @description 已新建 / Created */
            201: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dictionary"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dictionary"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryPatch"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dictionary"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部条目，含已停用 / All items, retired ones too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryContent"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_item_list: {
        parameters: {
            query?: {
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[dictionaryId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[dictionaryId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[code]"?: string;
                /** @description 不等于 / Not equal */
                "filter[code][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[code][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[code][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[code][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[code][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[code][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[code][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[retired]"?: string;
                /** @description 不等于 / Not equal */
                "filter[retired][ne]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, dictionaryId, code, zh, en, position, retired, since, retiredIn, relevance */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryItemPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_item_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryItemInput"];
            };
        };
        responses: {
            /** @description 已新建 / Created */
            201: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryItem"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_item_facets: {
        parameters: {
            query: {
                /** @description 字段，逗号分隔 / Fields, separated by commas */
                fields: string;
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[dictionaryId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[dictionaryId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[code]"?: string;
                /** @description 不等于 / Not equal */
                "filter[code][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[code][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[code][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[code][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[code][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[code][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[code][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[retired]"?: string;
                /** @description 不等于 / Not equal */
                "filter[retired][ne]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, dictionaryId, code, zh, en, position, retired, since, retiredIn, relevance */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_item_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryItem"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_item_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryItemPatch"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryItem"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionary_item_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_get: {
        parameters: {
            query?: {
                /** @description 版次，缺省为现行版 / Edition; the one in force unless given */
                edition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_targets: {
        parameters: {
            query?: {
                /** @description 版次，缺省为现行版 / Edition; the one in force unless given */
                edition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTargets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_editions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanEditions"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_measure: {
        parameters: {
            query?: {
                /** @description 版次，缺省为现行版 / Edition; the one in force unless given */
                edition?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanMeasurePage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_list: {
        parameters: {
            query?: {
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[code]"?: string;
                /** @description 不等于 / Not equal */
                "filter[code][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[code][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[code][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[code][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[code][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[code][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[code][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[status]"?: string;
                /** @description 不等于 / Not equal */
                "filter[status][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[scope]"?: string;
                /** @description 不等于 / Not equal */
                "filter[scope][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[kind]"?: string;
                /** @description 不等于 / Not equal */
                "filter[kind][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industry]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industry][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[keywords]"?: string;
                /** @description 不等于 / Not equal */
                "filter[keywords][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[keywords][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[budgetMin]"?: string;
                /** @description 不等于 / Not equal */
                "filter[budgetMin][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[budgetMin][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[budgetMin][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[budgetMin][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[budgetMin][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[budgetMin][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[budgetMin][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[budgetMax]"?: string;
                /** @description 不等于 / Not equal */
                "filter[budgetMax][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[budgetMax][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[budgetMax][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[budgetMax][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[budgetMax][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[budgetMax][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[budgetMax][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[deadline]"?: string;
                /** @description 不等于 / Not equal */
                "filter[deadline][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[deadline][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[deadline][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[deadline][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[deadline][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[deadline][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[deadline][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[cooperationModes]"?: string;
                /** @description 不等于 / Not equal */
                "filter[cooperationModes][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[cooperationModes][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disclosure]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disclosure][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[submittedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[submittedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[submittedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[submittedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[submittedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[submittedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[submittedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[submittedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[verifiedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[verifiedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[verifiedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[verifiedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[verifiedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[verifiedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[verifiedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[verifiedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[publishedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[publishedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[publishedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[publishedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[publishedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[publishedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[publishedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[publishedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[respondedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[respondedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[respondedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[respondedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[respondedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[respondedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[respondedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[respondedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[contractedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[contractedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[contractedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[contractedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[contractedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[contractedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[contractedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[contractedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[completedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[completedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[completedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[completedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[completedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[completedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[completedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[completedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[closedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[closedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[closedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[closedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[closedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[closedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[closedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[closedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[closeReason]"?: string;
                /** @description 不等于 / Not equal */
                "filter[closeReason][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[closeReason][null]"?: string;
                /** @description 完整值，仅限持有 demand.unmask 权限者 / The whole value; for holders of demand.unmask only */
                "filter[contactPhone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, code, title, status, scope, kind, industry, divisionCode, organisationId, budgetMin, budgetMax, deadline, submittedAt, publishedAt, relevance */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandInput"];
            };
        };
        responses: {
            /** @description 已新建 / Created */
            201: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_facets: {
        parameters: {
            query: {
                /** @description 字段，逗号分隔 / Fields, separated by commas */
                fields: string;
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[code]"?: string;
                /** @description 不等于 / Not equal */
                "filter[code][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[code][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[code][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[code][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[code][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[code][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[code][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[status]"?: string;
                /** @description 不等于 / Not equal */
                "filter[status][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[scope]"?: string;
                /** @description 不等于 / Not equal */
                "filter[scope][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[kind]"?: string;
                /** @description 不等于 / Not equal */
                "filter[kind][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industry]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industry][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[keywords]"?: string;
                /** @description 不等于 / Not equal */
                "filter[keywords][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[keywords][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[budgetMin]"?: string;
                /** @description 不等于 / Not equal */
                "filter[budgetMin][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[budgetMin][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[budgetMin][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[budgetMin][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[budgetMin][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[budgetMin][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[budgetMin][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[budgetMax]"?: string;
                /** @description 不等于 / Not equal */
                "filter[budgetMax][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[budgetMax][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[budgetMax][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[budgetMax][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[budgetMax][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[budgetMax][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[budgetMax][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[deadline]"?: string;
                /** @description 不等于 / Not equal */
                "filter[deadline][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[deadline][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[deadline][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[deadline][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[deadline][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[deadline][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[deadline][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[cooperationModes]"?: string;
                /** @description 不等于 / Not equal */
                "filter[cooperationModes][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[cooperationModes][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disclosure]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disclosure][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[submittedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[submittedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[submittedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[submittedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[submittedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[submittedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[submittedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[submittedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[verifiedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[verifiedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[verifiedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[verifiedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[verifiedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[verifiedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[verifiedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[verifiedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[publishedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[publishedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[publishedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[publishedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[publishedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[publishedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[publishedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[publishedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[respondedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[respondedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[respondedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[respondedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[respondedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[respondedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[respondedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[respondedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[contractedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[contractedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[contractedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[contractedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[contractedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[contractedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[contractedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[contractedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[completedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[completedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[completedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[completedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[completedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[completedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[completedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[completedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[closedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[closedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[closedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[closedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[closedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[closedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[closedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[closedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[closeReason]"?: string;
                /** @description 不等于 / Not equal */
                "filter[closeReason][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[closeReason][null]"?: string;
                /** @description 完整值，仅限持有 demand.unmask 权限者 / The whole value; for holders of demand.unmask only */
                "filter[contactPhone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, code, title, status, scope, kind, industry, divisionCode, organisationId, budgetMin, budgetMax, deadline, submittedAt, publishedAt, relevance */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_export: {
        parameters: {
            query?: {
                /** @description 文件格式 / Format */
                format?: "xlsx" | "csv";
                /** @description 填写事由则不脱敏，须有 demand.unmask 权限 / With a reason personal data is not masked; needs demand.unmask */
                reason?: string;
                /** @description 全文检索 / Full-text search */
                q?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[code]"?: string;
                /** @description 不等于 / Not equal */
                "filter[code][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[code][contains]"?: string;
                /** @description 大于 / Greater than */
                "filter[code][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[code][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[code][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[code][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[code][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[status]"?: string;
                /** @description 不等于 / Not equal */
                "filter[status][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[scope]"?: string;
                /** @description 不等于 / Not equal */
                "filter[scope][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[kind]"?: string;
                /** @description 不等于 / Not equal */
                "filter[kind][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[industry]"?: string;
                /** @description 不等于 / Not equal */
                "filter[industry][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disciplines]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disciplines][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[disciplines][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[keywords]"?: string;
                /** @description 不等于 / Not equal */
                "filter[keywords][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[keywords][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[budgetMin]"?: string;
                /** @description 不等于 / Not equal */
                "filter[budgetMin][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[budgetMin][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[budgetMin][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[budgetMin][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[budgetMin][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[budgetMin][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[budgetMin][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[budgetMax]"?: string;
                /** @description 不等于 / Not equal */
                "filter[budgetMax][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[budgetMax][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[budgetMax][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[budgetMax][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[budgetMax][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[budgetMax][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[budgetMax][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[deadline]"?: string;
                /** @description 不等于 / Not equal */
                "filter[deadline][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[deadline][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[deadline][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[deadline][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[deadline][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[deadline][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[deadline][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[cooperationModes]"?: string;
                /** @description 不等于 / Not equal */
                "filter[cooperationModes][ne]"?: string;
                /** @description 包含 / Contains */
                "filter[cooperationModes][contains]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[disclosure]"?: string;
                /** @description 不等于 / Not equal */
                "filter[disclosure][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[submittedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[submittedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[submittedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[submittedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[submittedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[submittedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[submittedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[submittedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[verifiedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[verifiedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[verifiedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[verifiedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[verifiedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[verifiedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[verifiedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[verifiedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[publishedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[publishedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[publishedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[publishedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[publishedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[publishedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[publishedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[publishedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[respondedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[respondedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[respondedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[respondedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[respondedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[respondedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[respondedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[respondedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[contractedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[contractedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[contractedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[contractedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[contractedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[contractedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[contractedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[contractedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[completedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[completedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[completedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[completedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[completedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[completedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[completedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[completedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[closedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[closedAt][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[closedAt][null]"?: string;
                /** @description 大于 / Greater than */
                "filter[closedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[closedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[closedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[closedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[closedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[closeReason]"?: string;
                /** @description 不等于 / Not equal */
                "filter[closeReason][ne]"?: string;
                /** @description 是否为空 / Is empty */
                "filter[closeReason][null]"?: string;
                /** @description 完整值，仅限持有 demand.unmask 权限者 / The whole value; for holders of demand.unmask only */
                "filter[contactPhone]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, code, title, status, scope, kind, industry, divisionCode, organisationId, budgetMin, budgetMax, deadline, submittedAt, publishedAt, relevance */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / File */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_import_template: {
        parameters: {
            query?: {
                /** @description 文件格式 / Format */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / File */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已受理 / Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "内容超过允许的大小。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的格式 / Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.media-type",
                     *       "title": "不支持的格式",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "不支持该内容格式。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 / Service unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:system.unavailable",
                     *       "title": "服务暂不可用",
                     *       "status": 503,
                     *       "code": "system.unavailable",
                     *       "detail": "服务暂不可用，请稍后重试。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandPatch"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_act: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                action: "submit" | "verify" | "return" | "publish" | "match" | "negotiate" | "contract" | "complete" | "withdraw" | "close" | "reopen";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never> | components["schemas"]["DemandVerifyInput"] | components["schemas"]["DemandReturnInput"] | components["schemas"]["DemandPublishInput"] | components["schemas"]["DemandMatchInput"] | components["schemas"]["DemandNegotiateInput"] | components["schemas"]["DemandContractInput"] | components["schemas"]["DemandCompleteInput"] | components["schemas"]["DemandWithdrawInput"] | components["schemas"]["DemandCloseInput"] | components["schemas"]["DemandReopenInput"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_unmask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskInput"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmasked"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_list: {
        parameters: {
            query?: {
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[demandId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[demandId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[status]"?: string;
                /** @description 不等于 / Not equal */
                "filter[status][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, demandId, advice, status, organisationId, divisionCode, answeredAt */
                sort?: string;
                /** @description 页码 / Page */
                page?: number;
                /** @description 每页条数 / Rows per page */
                pageSize?: number;
                /** @description 总数：精确、至多 1000、不计 / Total: exact, up to 1000, none */
                total?: "exact" | "capped" | "none";
                /** @description 游标，空串为首页 / Cursor; empty for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosisPage"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisInput"];
            };
        };
        responses: {
            /** @description 已新建 / Created */
            201: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_facets: {
        parameters: {
            query: {
                /** @description 字段，逗号分隔 / Fields, separated by commas */
                fields: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[id]"?: string;
                /** @description 不等于 / Not equal */
                "filter[id][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[createdAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[createdAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[createdAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[createdAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[createdAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[createdAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[createdAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[updatedAt]"?: string;
                /** @description 不等于 / Not equal */
                "filter[updatedAt][ne]"?: string;
                /** @description 大于 / Greater than */
                "filter[updatedAt][gt]"?: string;
                /** @description 不小于 / At least */
                "filter[updatedAt][gte]"?: string;
                /** @description 小于 / Less than */
                "filter[updatedAt][lt]"?: string;
                /** @description 不大于 / At most */
                "filter[updatedAt][lte]"?: string;
                /** @description 区间，逗号分隔，含两端 / Between, both ends included */
                "filter[updatedAt][between]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[demandId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[demandId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[status]"?: string;
                /** @description 不等于 / Not equal */
                "filter[status][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[organisationId]"?: string;
                /** @description 不等于 / Not equal */
                "filter[organisationId][ne]"?: string;
                /** @description 取值，逗号分隔为任一 / Value; commas mean any of */
                "filter[divisionCode]"?: string;
                /** @description 不等于 / Not equal */
                "filter[divisionCode][ne]"?: string;
                /** @description 所辖范围内 / Within the division */
                "filter[divisionCode][within]"?: string;
                /** @description 排序，前加 - 为降序 / Sort, - for descending: id, createdAt, updatedAt, demandId, advice, status, organisationId, divisionCode, answeredAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_act: {
        parameters: {
            query?: never;
            header: {
                /** @description 版本号，如 "3" / Version, e.g. "3" */
                "If-Match": string;
                /** @description 同一键的重复请求只执行一次 / Requests with the same key happen once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                action: "accept" | "decline" | "recall";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never> | components["schemas"]["DiagnosisAcceptInput"] | components["schemas"]["DiagnosisDeclineInput"] | components["schemas"]["DiagnosisRecallInput"];
            };
        };
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    /** @description 版本号 / Version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 状态冲突 / Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:workflow.state",
                     *       "title": "状态冲突",
                     *       "status": 409,
                     *       "code": "workflow.state",
                     *       "detail": "记录当前为“草稿”，不能执行此操作。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / Precondition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.stale",
                     *       "title": "内容已被修改",
                     *       "status": 412,
                     *       "code": "record.stale",
                     *       "detail": "记录已被他人修改，请核对最新内容后再保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 / Unprocessable content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.reference",
                     *       "title": "无法处理",
                     *       "status": 422,
                     *       "code": "record.reference",
                     *       "detail": "引用的记录不存在。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本条件 / Precondition required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.version-required",
                     *       "title": "缺少版本条件",
                     *       "status": 428,
                     *       "code": "record.version-required",
                     *       "detail": "修改须带 If-Match 版本号。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description 请求有误 / Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:request.invalid",
                     *       "title": "请求有误",
                     *       "status": 400,
                     *       "code": "request.invalid",
                     *       "detail": "提交的内容有误，请按提示修改，数据未保存。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.sign-in",
                     *       "title": "未登录",
                     *       "status": 401,
                     *       "code": "access.sign-in",
                     *       "detail": "请先登录。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 / Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:access.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "access.denied",
                     *       "detail": "您没有执行此操作的权限。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kechuang:problem:record.missing",
                     *       "title": "未找到",
                     *       "status": 404,
                     *       "code": "record.missing",
                     *       "detail": "记录不存在，或您无权查看。",
                     *       "traceId": "01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
