using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Themes", Name = "Themes", Category = "Theming", AlwaysEnabled = true)]
