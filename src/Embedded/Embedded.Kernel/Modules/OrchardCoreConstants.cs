namespace OrchardCore;

/// <summary>Names and orders that features share.</summary>
public static class OrchardCoreConstants
{
    /// <summary>Roles that Orchard Core sets up.</summary>
    public static class Roles
    {
        public const string Administrator = "Administrator";
        public const string Anonymous = "Anonymous";
        public const string Authenticated = "Authenticated";
        public const string Author = "Author";
        public const string Contributor = "Contributor";
        public const string Editor = "Editor";
        public const string Moderator = "Moderator";
    }

    /// <summary>Files of the shells.</summary>
    public static class Shell
    {
        public const string TenantsFileName = "tenants.json";
    }

    /// <summary>Files of the configuration.</summary>
    public static class Configuration
    {
        public const string ApplicationSettingsFileName = "appsettings.json";
    }

    /// <summary>Where a startup's part stands in the pipeline.</summary>
    public static class ConfigureOrder
    {
        public const int ReverseProxy = -300;
        public const int Security = -290;
        public const int Cors = -290;
        public const int Authentication = -150;
        public const int HomeRoute = -150;
        public const int Autoroute = -100;
        public const int Default = 0;
        public const int DataProtection = 0;
        public const int Media = 0;
        public const int AdminPages = 1000;
        public const int InfrastructureService = -2147483548;
    }
}
