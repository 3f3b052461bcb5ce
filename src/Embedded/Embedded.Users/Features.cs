using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Users", Name = "Users", Category = "Security", Description = "Accounts and sign-in.", Dependencies = ["OrchardCore.Roles.Core"])]
[assembly: BuiltInFeature("OrchardCore.Users.ResetPassword", Name = "User Reset Password", Category = "Security", Description = "A forgotten password is set anew through a link by mail.", Dependencies = ["OrchardCore.Users", "OrchardCore.Email"])]
[assembly: BuiltInFeature("OrchardCore.Users.ChangeEmail", Name = "User Change Email", Category = "Security", Description = "Accounts change their own mail address.", Dependencies = ["OrchardCore.Users"])]
[assembly: BuiltInFeature("OrchardCore.Users.2FA", Name = "Two-Factor Authentication", Category = "Security", Description = "Sign-in with a second factor, and recovery codes.", Dependencies = ["OrchardCore.Users"])]
[assembly: BuiltInFeature("OrchardCore.Users.2FA.AuthenticatorApp", Name = "Two-Factor Authenticator App Method", Category = "Security", Description = "The second factor is a code from an authenticator app.", Dependencies = ["OrchardCore.Users.2FA"])]
[assembly: BuiltInFeature("OrchardCore.Users.TimeZone", Name = "User Time Zone", Category = "Settings", Description = "Accounts see times in a time zone of their own.", Dependencies = ["OrchardCore.Users"])]
[assembly: BuiltInFeature("OrchardCore.Users.Localization", Name = "User Localization", Category = "Settings", Description = "Accounts choose their language.", Dependencies = ["OrchardCore.Users", "OrchardCore.Localization"])]
[assembly: BuiltInFeature("OrchardCore.Roles", Name = "Roles", Category = "Security", Description = "Roles and their default permissions.", Dependencies = ["OrchardCore.Roles.Core"])]
[assembly: BuiltInFeature("OrchardCore.Roles.Core", Name = "Roles Core", Category = "Security", Description = "The store of roles and the check of permissions.")]
