using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Scripting", Name = "Scripting", Category = "Development", AlwaysEnabled = true)]
