using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.AuditTrail", Name = "Audit Trail", Category = "Security", Description = "Keeps a record of who did what, and when.", Dependencies = ["OrchardCore.Settings"])]
