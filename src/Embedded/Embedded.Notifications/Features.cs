using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Notifications", Name = "Notifications", Category = "Notifications", Description = "Tells accounts what waits for them.", Dependencies = ["OrchardCore.Users"])]
[assembly: BuiltInFeature("OrchardCore.Notifications.Email", Name = "Email Notifications", Category = "Notifications", Description = "Sends notifications by mail too.", Dependencies = ["OrchardCore.Notifications", "OrchardCore.Email"])]
