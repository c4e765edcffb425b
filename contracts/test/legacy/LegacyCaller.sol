// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity 0.8.2;

/// @title A contract of the old style
/// @notice Written as contracts for the reference were before its interfaces were published: selectors by number, low-level calls, and
/// success as the only thing that is looked at. It imports nothing. ModernCaller does the same by the interfaces.
contract LegacyCaller {
    /// @notice How a precompile is reached.
    enum Kind {
        Call,
        StaticCall,
        DelegateCall
    }

    struct Axon {
        uint64 blockNumber;
        uint32 version;
        uint128 ip;
        uint16 port;
        uint8 ipType;
        uint8 protocol;
    }

    struct Neuron {
        uint16 uid;
        uint64 blockAssociated;
    }

    /// @notice Takes TAO, so that the contract can stake its own balance.
    receive() external payable {}

    function reach(Kind kind, uint160 target, bytes memory data) private returns (bytes memory result) {
        bool ok;
        if (kind == Kind.Call) {
            (ok, result) = address(target).call(data);
        } else if (kind == Kind.StaticCall) {
            (ok, result) = address(target).staticcall(data);
        } else {
            (ok, result) = address(target).delegatecall(data);
        }
        require(ok, "precompile call failed");
    }

    // 0x800 and the first version of staking spend the value sent to them.

    function transfer(bytes32 destination) external payable {
        (bool ok,) = address(0x800).call{value: msg.value}(abi.encodeWithSelector(0xcd6f4eb1, destination));
        require(ok, "transfer failed");
    }

    function addStakeV1(bytes32 hotkey, uint256 netuid) external payable {
        (bool ok,) = address(0x801).call{value: msg.value}(abi.encodeWithSelector(0xc84654a8, hotkey, netuid));
        require(ok, "addStake failed");
    }

    function getStakeV1(Kind kind, bytes32 hotkey, bytes32 coldkey, uint256 netuid) external returns (uint256) {
        return abi.decode(reach(kind, 0x801, abi.encodeWithSelector(0xe3b598fa, hotkey, coldkey, netuid)), (uint256));
    }

    // 0x805

    function addStake(Kind kind, bytes32 hotkey, uint256 amountRao, uint256 netuid) external {
        reach(kind, 0x805, abi.encodeWithSelector(0x1fc9b141, hotkey, amountRao, netuid));
    }

    function removeStake(Kind kind, bytes32 hotkey, uint256 amountAlpha, uint256 netuid) external {
        reach(kind, 0x805, abi.encodeWithSelector(0x7d691e30, hotkey, amountAlpha, netuid));
    }

    function addStakeLimit(Kind kind, bytes32 hotkey, uint256 amountRao, uint256 limitPriceRao, bool allowPartial, uint256 netuid) external {
        reach(kind, 0x805, abi.encodeWithSelector(0x5beb6b74, hotkey, amountRao, limitPriceRao, allowPartial, netuid));
    }

    function removeStakeFull(Kind kind, bytes32 hotkey, uint256 netuid) external {
        reach(kind, 0x805, abi.encodeWithSelector(0xd4626bb9, hotkey, netuid));
    }

    function moveStake(Kind kind, bytes32 from, bytes32 to, uint256 fromNetuid, uint256 toNetuid, uint256 amountAlpha) external {
        reach(kind, 0x805, abi.encodeWithSelector(0x1149f659, from, to, fromNetuid, toNetuid, amountAlpha));
    }

    function transferStake(Kind kind, bytes32 to, bytes32 hotkey, uint256 fromNetuid, uint256 toNetuid, uint256 amountAlpha) external {
        reach(kind, 0x805, abi.encodeWithSelector(0x17ce5f62, to, hotkey, fromNetuid, toNetuid, amountAlpha));
    }

    function getStake(Kind kind, bytes32 hotkey, bytes32 coldkey, uint256 netuid) external returns (uint256) {
        return abi.decode(reach(kind, 0x805, abi.encodeWithSelector(0xe3b598fa, hotkey, coldkey, netuid)), (uint256));
    }

    function getTotalColdkeyStake(Kind kind, bytes32 coldkey) external returns (uint256) {
        return abi.decode(reach(kind, 0x805, abi.encodeWithSelector(0x998538c4, coldkey)), (uint256));
    }

    function getAlphaStakedValidators(Kind kind, bytes32 hotkey, uint256 netuid) external returns (bytes32[] memory) {
        return abi.decode(reach(kind, 0x805, abi.encodeWithSelector(0x7eef8be3, hotkey, netuid)), (bytes32[]));
    }

    // 0x802, 0x806, 0x808, 0x80c, 0x80d

    function getUidCount(Kind kind, uint16 netuid) external returns (uint16) {
        return abi.decode(reach(kind, 0x802, abi.encodeWithSelector(0x1f193572, netuid)), (uint16));
    }

    function getAxon(Kind kind, uint16 netuid, uint16 uid) external returns (Axon memory) {
        return abi.decode(reach(kind, 0x802, abi.encodeWithSelector(0x93afb79e, netuid, uid)), (Axon));
    }

    function getHotkey(Kind kind, uint16 netuid, uint16 uid) external returns (bytes32) {
        return abi.decode(reach(kind, 0x802, abi.encodeWithSelector(0x3adc89da, netuid, uid)), (bytes32));
    }

    function uidLookup(Kind kind, uint16 netuid, address evmAddress, uint16 limit) external returns (Neuron[] memory) {
        return abi.decode(reach(kind, 0x806, abi.encodeWithSelector(0xb1f789ef, netuid, evmAddress, limit)), (Neuron[]));
    }

    function getAlphaPrice(Kind kind, uint16 netuid) external returns (uint256) {
        return abi.decode(reach(kind, 0x808, abi.encodeWithSelector(0x69e38bc3, netuid)), (uint256));
    }

    function simSwapTaoForAlpha(Kind kind, uint16 netuid, uint64 amountRao) external returns (uint256) {
        return abi.decode(reach(kind, 0x808, abi.encodeWithSelector(0x27c3f0fb, netuid, amountRao)), (uint256));
    }

    function addressMapping(Kind kind, address account) external returns (bytes32) {
        return abi.decode(reach(kind, 0x80c, abi.encodeWithSelector(0x0494cd9a, account)), (bytes32));
    }

    function getVotingPower(Kind kind, uint16 netuid, bytes32 hotkey) external returns (uint256) {
        return abi.decode(reach(kind, 0x80d, abi.encodeWithSelector(0x1567cbba, netuid, hotkey)), (uint256));
    }

    // 0x803

    function registerNetwork(Kind kind, bytes32 hotkey) external {
        reach(kind, 0x803, abi.encodeWithSelector(0x14569c72, hotkey));
    }

    function setServingRateLimit(Kind kind, uint16 netuid, uint64 blocks) external {
        reach(kind, 0x803, abi.encodeWithSelector(0xb38e0bbe, netuid, blocks));
    }

    function getAlphaValues(Kind kind, uint16 netuid) external returns (uint16[2] memory) {
        return abi.decode(reach(kind, 0x803, abi.encodeWithSelector(0x01e93101, netuid)), (uint16[2]));
    }

    // 0x804: the caller of weights and axons is a hotkey.

    function burnedRegister(Kind kind, uint16 netuid, bytes32 hotkey) external {
        reach(kind, 0x804, abi.encodeWithSelector(0x4054ecca, netuid, hotkey));
    }

    function setWeights(Kind kind, uint16 netuid, uint16[] memory uids, uint16[] memory values, uint64 versionKey) external {
        reach(kind, 0x804, abi.encodeWithSelector(0x34af16d6, netuid, uids, values, versionKey));
    }

    function serveAxon(Kind kind, uint16 netuid, uint128 ip, uint16 port) external {
        uint8 zero = 0;
        reach(kind, 0x804, abi.encodeWithSelector(0xe20ac82f, netuid, uint32(1), ip, port, uint8(4), zero, zero, zero));
    }

    // 0x809 and 0x80a

    function createCrowdloan(Kind kind, uint64 deposit, uint64 minContribution, uint64 cap, uint32 end, address target) external {
        reach(kind, 0x809, abi.encodeWithSelector(0x127e1adb, deposit, minContribution, cap, end, target));
    }

    function contribute(Kind kind, uint32 crowdloanId, uint64 amountRao) external {
        reach(kind, 0x809, abi.encodeWithSelector(0x3f905473, crowdloanId, amountRao));
    }

    function withdraw(Kind kind, uint32 crowdloanId) external {
        reach(kind, 0x809, abi.encodeWithSelector(0xaa9224cd, crowdloanId));
    }

    function getContribution(Kind kind, uint32 crowdloanId, bytes32 coldkey) external returns (uint64) {
        return abi.decode(reach(kind, 0x809, abi.encodeWithSelector(0x5b7210c5, crowdloanId, coldkey)), (uint64));
    }

    function createLeaseCrowdloan(Kind kind, uint64 deposit, uint64 minContribution, uint64 cap, uint32 end) external {
        reach(kind, 0x80a, abi.encodeWithSelector(0xafed65f9, deposit, minContribution, cap, end, uint8(20), false, uint32(0)));
    }

    function getContributorShare(Kind kind, uint32 leaseId, bytes32 contributor) external returns (uint128[2] memory) {
        return abi.decode(reach(kind, 0x80a, abi.encodeWithSelector(0x3175bd98, leaseId, contributor)), (uint128[2]));
    }
}
