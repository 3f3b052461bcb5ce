namespace OrchardCore.Email;

/// <summary>Where mail goes.</summary>
public enum SmtpDeliveryMethod
{
    Network = 0,
    SpecifiedPickupDirectory = 1,
}
