using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Users", Name = "Users", Category = "Security", Description = "Accounts and sign-in.", Dependencies = ["OrchardCore.Roles.Core"])]
[assembly: BuiltInFeature("OrchardCore.Roles", Name = "Roles", Category = "Security", Description = "Roles and their default permissions.", Dependencies = ["OrchardCore.Roles.Core"])]
[assembly: BuiltInFeature("OrchardCore.Roles.Core", Name = "Roles Core", Category = "Security", Description = "The store of roles and the check of permissions.")]
