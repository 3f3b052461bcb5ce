using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Templates", Name = "Templates", Category = "Development")]
