namespace OrchardCore.Https.Settings;

/// <summary>How strictly the site asks for HTTPS.</summary>
public class HttpsSettings
{
    public bool EnableStrictTransportSecurity { get; set; }

    public bool RequireHttps { get; set; }

    public bool RequireHttpsPermanent { get; set; }

    public int? SslPort { get; set; }
}
