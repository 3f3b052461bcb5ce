using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.AuditTrail", Name = "Audit Trail", Category = "Security", Description = "Keeps a record of who did what, and when.", Dependencies = ["OrchardCore.Settings"])]
[assembly: BuiltInFeature("OrchardCore.Users.AuditTrail", Name = "Users Audit Trail", Category = "Security", Description = "Records sign-ins, and what is done with accounts.", Dependencies = ["OrchardCore.Users", "OrchardCore.AuditTrail"])]
