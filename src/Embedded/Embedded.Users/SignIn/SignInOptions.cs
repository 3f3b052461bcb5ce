namespace Embedded.Users.SignIn;

/// <summary>How often sign-in may be tried; configured under <c>OrchardCore_Users:SignIn</c>.</summary>
internal sealed class SignInOptions
{
    /// <summary>Attempts that one address may make in a minute: to sign in, to enter a code, to ask for a reset.</summary>
    public int AttemptsPerMinute { get; set; } = 20;

    /// <summary>Wrong passwords or codes after which an account is locked.</summary>
    public int FailuresBeforeLockout { get; set; } = 5;

    public int LockoutMinutes { get; set; } = 15;

    /// <summary>How long a remembered session lasts without a visit.</summary>
    public int RememberDays { get; set; } = 14;

    /// <summary>How long the link of a reset mail works.</summary>
    public int ResetLinkMinutes { get; set; } = 60;
}
