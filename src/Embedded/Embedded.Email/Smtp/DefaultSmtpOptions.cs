namespace OrchardCore.Email;

/// <summary>The mail server that the configuration names (<c>OrchardCore_Email_Smtp</c>).</summary>
public class DefaultSmtpOptions : SmtpOptions
{
}
