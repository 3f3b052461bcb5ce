using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Setup", Name = "Setup", Category = "Infrastructure", DefaultTenantOnly = false)]
[assembly: BuiltInFeature("OrchardCore.AutoSetup", Name = "Auto Setup", Category = "Infrastructure")]
