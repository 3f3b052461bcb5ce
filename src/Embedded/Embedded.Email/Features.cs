using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Email", Name = "Email", Category = "Messaging", Description = "Sends mail through the provider that the site chose.", Dependencies = ["OrchardCore.Settings"])]
[assembly: BuiltInFeature("OrchardCore.Email.Smtp", Name = "SMTP Email Provider", Category = "Messaging", Description = "Hands mail to an SMTP server, or to a folder where no server is set.", Dependencies = ["OrchardCore.Email"])]
