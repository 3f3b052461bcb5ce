using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Settings", Name = "Settings", Category = "Core", AlwaysEnabled = true)]
[assembly: BuiltInFeature("OrchardCore.Features", Name = "Features", Category = "Infrastructure", AlwaysEnabled = true)]
[assembly: BuiltInFeature("OrchardCore.Navigation", Name = "Navigation", Category = "Navigation")]
[assembly: BuiltInFeature("OrchardCore.Localization", Name = "Localization", Category = "Internationalization", Dependencies = ["OrchardCore.Settings"])]
