using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Recipes.Core", Name = "Recipes Core", Category = "Development", AlwaysEnabled = true, Dependencies = ["OrchardCore.Scripting"])]
[assembly: BuiltInFeature("OrchardCore.Recipes", Name = "Recipes", Category = "Development", Dependencies = ["OrchardCore.Recipes.Core"])]
[assembly: BuiltInFeature("OrchardCore.CustomSettings", Name = "Custom Settings", Category = "Settings", Dependencies = ["OrchardCore.Settings"])]
