namespace Embedded.Users.TwoFactor;

/// <summary>Whether an account has a second factor, and how many recovery codes are left.</summary>
internal sealed record TwoFactorState(bool IsOn, int RecoveryCodes);
