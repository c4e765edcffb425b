// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant PROXY_ADDRESS = 0x000000000000000000000000000000000000080b;

/// @notice An account that may act for another one.
struct ProxyDefinition {
    bytes32 delegate;
    uint256 proxyType;
    uint256 delay;
}

/// @notice A call that a delegate says it will make: callHash is keccak256(abi.encode(target, valueWei, data)), height the
/// block of the announcement.
struct ProxyAnnouncement {
    bytes32 real;
    bytes32 callHash;
    uint64 height;
}

/// @title Proxies
/// @notice Precompile 0x80b. An account, here called real, lets delegates make calls of precompiles for it, all or those of
/// a type, at once or after an announcement. Types: 0 Any, 1 Owner, 2 NonCritical, 3 NonTransfer, 5 NonFungible, 8 Staking,
/// 9 Registration, 10 Transfer, 11 SmallTransfer, 13 ChildKeys, 15 SwapHotkey, 16 SubnetLeaseBeneficiary, 17 RootClaim;
/// 4, 6, 7, 12 and 14 permit nothing. A deposit is held while there are proxies (0.06 TAO and 0.033 TAO for each), and while
/// there are announcements (0.036 TAO and 0.068 TAO for each).
interface IProxy is ITaoErrors, ITaoEvents {
    /// @notice Makes an account that no key controls, with the caller as its first proxy and the payer of its deposit. The
    /// event PureCreated tells its height and extIndex.
    /// @param proxyType Type of the proxy, 0 to 17.
    /// @param delay Blocks for which the caller must announce its calls; 0 needs no announcement.
    /// @param index A number of the caller's own.
    /// @return account The 32-byte account; it has an EVM address, and can hold TAO and stake.
    function createPureProxy(uint8 proxyType, uint32 delay, uint16 index) external returns (bytes32 account);

    /// @notice Removes all proxies of a pure account, which must be the caller (through proxyEvmCall): what it owns is out of
    /// reach from then on. The deposit goes to the spawner.
    /// @param spawner Who made it.
    /// @param proxyType Type with which it was made.
    /// @param index Number with which it was made.
    /// @param height Block in which it was made.
    /// @param extIndex Its place among those made in that block, from 0.
    function killPureProxy(bytes32 spawner, uint8 proxyType, uint16 index, uint32 height, uint32 extIndex) external;

    /// @notice killPureProxy as older interface files declare it, for heights of 16 bits.
    /// @param spawner Who made it.
    /// @param proxyType Type with which it was made.
    /// @param index Number with which it was made.
    /// @param height Block in which it was made.
    /// @param extIndex Its place among those made in that block, from 0.
    function killPureProxy(bytes32 spawner, uint8 proxyType, uint16 index, uint16 height, uint32 extIndex) external;

    /// @notice Always refused: there are no SCALE-encoded calls on this chain. Use proxyEvmCall.
    /// @param real The account to act for.
    /// @param forceProxyType Type of the proxy to use: the first element; empty for any.
    /// @param call The native call, a byte in each element.
    function proxyCall(bytes32 real, uint8[] calldata forceProxyType, uint8[] calldata call) external;

    /// @notice proxyCall as older interface files declare it; refused likewise.
    /// @param real The account to act for.
    /// @param forceProxyType Type of the proxy to use: the first element; empty for any.
    /// @param call The native call.
    function proxyCall(bytes32 real, uint8[] calldata forceProxyType, bytes calldata call) external;

    /// @notice Lets a delegate act for the caller, whose deposit grows.
    /// @param delegate The 32-byte account of the delegate.
    /// @param proxyType What it may do, 0 to 17.
    /// @param delay Blocks for which it must announce its calls; 0 needs no announcement.
    function addProxy(bytes32 delegate, uint8 proxyType, uint32 delay) external;

    /// @notice Takes a delegate's right back.
    /// @param delegate The 32-byte account of the delegate.
    /// @param proxyType Type with which it was added.
    /// @param delay Delay with which it was added, in blocks.
    function removeProxy(bytes32 delegate, uint8 proxyType, uint32 delay) external;

    /// @notice Takes the right of all of the caller's delegates back.
    function removeProxies() external;

    /// @notice Makes the caller's deposits what they have to be by the present rules.
    function pokeDeposit() external;

    /// @notice Who may act for an account.
    /// @param account The 32-byte account.
    /// @return proxies Its proxies, ascending by delegate, type and delay.
    function getProxies(bytes32 account) external view returns (ProxyDefinition[] memory proxies);

    /// @notice Announces a call, as a proxy of real.
    /// @param real The 32-byte account to act for.
    /// @param callHash keccak256(abi.encode(target, valueWei, data)) of the call.
    function announce(bytes32 real, bytes32 callHash) external;

    /// @notice Takes back what the caller announced.
    /// @param real The 32-byte account to act for.
    /// @param callHash Hash of the call.
    function removeAnnouncement(bytes32 real, bytes32 callHash) external;

    /// @notice Refuses what a delegate announced for the caller.
    /// @param delegate The 32-byte account of the delegate.
    /// @param callHash Hash of the call.
    function rejectAnnouncement(bytes32 delegate, bytes32 callHash) external;

    /// @notice Marks that the caller wants to pay for a delegate's calls. The mark is for clients: gas is paid by who sends.
    /// @param delegate The 32-byte account of the delegate.
    /// @param paysFee Whether it does.
    function setRealPaysFee(bytes32 delegate, bool paysFee) external;

    /// @notice Calls a function of a precompile for an account whose proxy the caller is, as if that account had called it.
    /// Reverts with the function's own error if it fails.
    /// @param real The 32-byte account to act for.
    /// @param forceProxyType Type of the proxy to use: the first element; empty for the first one of the caller.
    /// @param target The precompile.
    /// @param valueWei Value to send along, in wei, from the balance of real.
    /// @param data The calldata.
    function proxyEvmCall(bytes32 real, uint8[] calldata forceProxyType, address target, uint256 valueWei, bytes calldata data)
        external;

    /// @notice Makes a call that a delegate has announced for long enough. Anybody may.
    /// @param delegate The 32-byte account that announced it.
    /// @param real The 32-byte account to act for.
    /// @param forceProxyType Type of the proxy to use: the first element; empty for the first one of the delegate.
    /// @param target The precompile.
    /// @param valueWei Value to send along, in wei, from the balance of real.
    /// @param data The calldata.
    function proxyAnnounced(
        bytes32 delegate,
        bytes32 real,
        uint8[] calldata forceProxyType,
        address target,
        uint256 valueWei,
        bytes calldata data
    ) external;

    /// @notice What a delegate has announced and not done.
    /// @param delegate The 32-byte account.
    /// @return announcements The announcements, oldest first.
    function getAnnouncements(bytes32 delegate) external view returns (ProxyAnnouncement[] memory announcements);

    /// @notice Whether an account has marked that it wants to pay for a delegate's calls.
    /// @param real The 32-byte account.
    /// @param delegate The 32-byte account of the delegate.
    /// @return paysFee The mark.
    function getRealPaysFee(bytes32 real, bytes32 delegate) external view returns (bool paysFee);

    /// @notice What is held of an account.
    /// @param account The 32-byte account.
    /// @return proxiesRao For its proxies, in rao.
    /// @return announcementsRao For its announcements, in rao.
    function getProxyDeposits(bytes32 account) external view returns (uint64 proxiesRao, uint64 announcementsRao);
}
