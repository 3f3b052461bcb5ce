namespace OrchardCore.Email;

/// <summary>Tells whether a text is an address that mail can be sent to.</summary>
public interface IEmailAddressValidator
{
    bool Validate(string emailAddress);
}
